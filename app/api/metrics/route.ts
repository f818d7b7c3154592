import { env } from "@/lib/env";
import { mayReadMetrics } from "@/lib/metrics/access";
import { metricsText, metricsType } from "@/lib/operating/metrics-text";

export const dynamic = "force-dynamic";

/** Numbers for Prometheus. Whoever may not read them finds nothing. */
export async function GET({ headers }: Request): Promise<Response> {
  const asked = { authorization: headers.get("authorization"), address: headers.get("x-forwarded-for") };
  if (!mayReadMetrics(asked, env())) return new Response(null, { status: 404 });
  return new Response(await metricsText(new Date()), { headers: { "content-type": metricsType() } });
}
