import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isDatabaseFailure } from "@/lib/serving/database-failure";

/** The language of the page that the form stood on. */
function localeOf(request: Request): Locale {
  const referrer = request.headers.get("referer") ?? "";
  const first = URL.canParse(referrer) ? new URL(referrer).pathname.split("/")[1] : undefined;
  return isLocale(first) ? first : sourceLocale;
}

/** In plain words, without anything that could fail once more. What was typed is one step back in the browser. */
function pageOf(locale: Locale, reason: "unavailable" | "failure"): string {
  const t = translator(locale);
  const title = t(`errors:${reason}.title`);
  return `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<h1>${title}</h1>
<p>${t(`errors:${reason}.body`)}</p>
</html>
`;
}

/** When something fails inside a route: a page for a plain form, JSON for a script. No 500 when the database is away. */
export function answerFailure(request: Request, error: unknown): Response {
  const isAway = isDatabaseFailure(error);
  const [status, reason] = isAway ? ([503, "unavailable"] as const) : ([500, "failure"] as const);
  const headers = { "cache-control": "no-store", ...(isAway ? { "retry-after": "5" } : {}) };
  const wantsPage = (request.headers.get("accept") ?? "").includes("text/html");
  if (!wantsPage) return Response.json({ error: reason }, { status, headers });
  const html = { ...headers, "content-type": "text/html; charset=utf-8" };
  return new Response(pageOf(localeOf(request), reason), { status, headers: html });
}
