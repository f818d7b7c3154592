import type { FormValues } from "@/lib/forms/form-values";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isDatabaseFailure } from "@/lib/serving/database-failure";
import { offerToSendAgain } from "@/lib/serving/page";

const wantsPage = (request: Request) => (request.headers.get("accept") ?? "").includes("text/html");

type Failure = { status: number; reason: "unavailable" | "failure"; retryAfter?: number };

/** JSON for a script; for a plain form no body, and the front door sends its failure page with what was typed. */
function answerWith(request: Request, { status, reason, retryAfter }: Failure, typed: FormValues | undefined) {
  const headers = { "cache-control": "no-store", ...(retryAfter ? { "retry-after": String(retryAfter) } : {}) };
  if (!wantsPage(request)) return Response.json({ error: reason }, { status, headers });
  if (typed) offerToSendAgain(typed);
  return new Response(null, { status, headers });
}

/** When something fails inside a route. No 500 when the database is away. */
export function answerFailure(request: Request, error: unknown, typed: FormValues | undefined): Response {
  return isDatabaseFailure(error)
    ? answerWith(request, { status: 503, reason: "unavailable", retryAfter: 5 }, typed)
    : answerWith(request, { status: 500, reason: "failure" }, typed);
}

/** To a stranger when no more refused forms are kept: the failure page has what was typed, to be sent again. */
export function answerFull(request: Request, typed: FormValues): Response {
  return answerWith(request, { status: 503, reason: "unavailable", retryAfter: 600 }, typed);
}

/** The language of the page that the form stood on. */
function localeOf(request: Request): Locale {
  const referrer = request.headers.get("referer") ?? "";
  const first = URL.canParse(referrer) ? new URL(referrer).pathname.split("/")[1] : undefined;
  return isLocale(first) ? first : sourceLocale;
}

/** To a stranger of whom too much was refused: nothing of the request was read. What they typed is one page back. */
export function answerTooOften(request: Request, wait: number): Response {
  const headers = { "cache-control": "no-store", "retry-after": String(wait) };
  if (!wantsPage(request)) return Response.json({ error: "tooOften" }, { status: 429, headers });
  const locale = localeOf(request);
  const t = translator(locale);
  const title = t("errors:tooOften.title");
  const page = `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<h1>${title}</h1>
<p>${t("errors:tooOften.body")}</p>
</html>
`;
  return new Response(page, { status: 429, headers: { ...headers, "content-type": "text/html; charset=utf-8" } });
}
