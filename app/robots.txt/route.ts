import { env } from "@/lib/env";
import { cachePage } from "@/lib/serving/page";

export const dynamic = "force-dynamic";

/** Allows everything except the API, which has no pages. */
export function GET(): Response {
  cachePage();
  const lines = ["User-agent: *", "Disallow: /api/", "", `Sitemap: ${env().SITE_URL}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
