import { isDatabaseFailure } from "@/lib/serving/database-failure";
import { offerToSendAgain } from "@/lib/serving/page";
import type { FormValues } from "./draft";

/**
 * When something fails inside a route: JSON for a script; for a plain form no body, and the front door sends its failure page
 * with what was typed. No 500 when the database is away.
 */
export function answerFailure(request: Request, error: unknown, typed: FormValues | undefined): Response {
  const isAway = isDatabaseFailure(error);
  const [status, reason] = isAway ? ([503, "unavailable"] as const) : ([500, "failure"] as const);
  const headers = { "cache-control": "no-store", ...(isAway ? { "retry-after": "5" } : {}) };
  const wantsPage = (request.headers.get("accept") ?? "").includes("text/html");
  if (!wantsPage) return Response.json({ error: reason }, { status, headers });
  if (typed) offerToSendAgain(typed);
  return new Response(null, { status, headers });
}
