import type { FormValues } from "@/lib/forms/form-values";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isAway } from "@/lib/serving/away";
import { offerToSendAgain } from "@/lib/serving/page";

const wantsPage = (request: Request) => (request.headers.get("accept") ?? "").includes("text/html");

type Failure = { status: number; reason: "unavailable" | "failure"; retryAfter?: number };

/**
 * JSON for scripts. Browsers get an empty body, which the front door replaces by its failure page with the typed
 * values.
 */
function answerWith(request: Request, { status, reason, retryAfter }: Failure, typed: FormValues | undefined) {
  const headers = { "cache-control": "no-store", ...(retryAfter ? { "retry-after": String(retryAfter) } : {}) };
  if (!wantsPage(request)) return Response.json({ error: reason }, { status, headers });
  if (typed) offerToSendAgain(typed);
  return new Response(null, { status, headers });
}

/** The response to an unexpected error: 503 without the database or the storage, otherwise 500. */
export function answerFailure(request: Request, error: unknown, typed: FormValues | undefined): Response {
  return isAway(error)
    ? answerWith(request, { status: 503, reason: "unavailable", retryAfter: 5 }, typed)
    : answerWith(request, { status: 500, reason: "failure" }, typed);
}

/** 503 for a stranger whose draft exceeds the limit. The failure page offers the typed values again. */
export function answerFull(request: Request, typed: FormValues): Response {
  return answerWith(request, { status: 503, reason: "unavailable", retryAfter: 600 }, typed);
}

/** The language of the page that the form was on. */
function localeOf(request: Request): Locale {
  const referrer = request.headers.get("referer") ?? "";
  const first = URL.canParse(referrer) ? new URL(referrer).pathname.split("/")[1] : undefined;
  return isLocale(first) ? first : sourceLocale;
}

/**
 * 429 for a stranger with too many refusals, sent without reading the request. The browser's back button restores their
 * input.
 */
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
