import { isLocale, type Locale } from "@/lib/i18n/locales";
import {
  type Address,
  choiceSegment,
  formSegments,
  neutralSegments,
  pageAddress,
  pageSegments,
  parseAddress,
  shortSegments,
  visitorSegments,
  withoutLanguage,
  withoutPunctuation,
  withQuery,
} from "../addresses";
import { type Answer, shareBody } from "../answer";
import { type Call, type Door, emptyAnswer, failurePage, type Step } from "../door";
import { bestLocale } from "../languages";

/** "de", "pt-BR": a language that an address can begin with. */
const languageTag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const isPage = (first: string | undefined) => first === undefined || pageSegments.includes(first);

/** Leads to the page without the full stop, bracket or comma that a mail program took for a part of its address. */
export const trimPunctuation: Step = ({ address }, door) => {
  const path = withoutPunctuation(address);
  if (path === undefined) return undefined;
  return emptyAnswer(door, 308, { location: withQuery(path, address.search), "cache-control": "no-cache" });
};

/** The site language that begins an address in another form: "CA", "pt-BR", "sv-FI". */
function otherForm(first: string): Locale | undefined {
  const base = first.toLowerCase().split(/[-_]/)[0];
  return isLocale(base) ? base : undefined;
}

const seenByNobody = [...visitorSegments, ...formSegments];

/** What the page is in the proposed language, from the cache or rendered: the choice must not promise more than it. */
async function pageIn(locale: Locale, { path, search, segments }: Address, door: Door): Promise<Answer | undefined> {
  // The home page is always there, and a choice must be possible without the database.
  if (segments.length === 0 || seenByNobody.includes(segments[0]!)) return undefined;
  const address = parseAddress(withQuery(`/${locale}${path}`, search));
  if (!address) return undefined;
  const { path: canonical, query, isCacheable } = pageAddress(address);
  const url = withQuery(canonical, query);
  return door.cache.find(url) ?? door.cache.render(url, isCacheable, locale);
}

/** The page with the six languages, the visitor's first. It keeps the page that was asked for. */
async function choose(call: Call, door: Door): Promise<Answer> {
  const { req, address } = call;
  const locale = bestLocale(req.headers["accept-language"]);
  const page = await pageIn(locale, address, door);
  if (page && page.status >= 400)
    return failurePage(call, door, page.status === 410 ? 410 : page.status === 404 ? 404 : 503);
  if (page && page.status >= 300)
    return emptyAnswer(door, 307, {
      location: withoutLanguage(page.headers.location ?? ""),
      "cache-control": "no-cache",
    });
  const kept = new URLSearchParams({ to: withQuery(address.path, address.search) });
  const answer = await door.renderer.publicPage(`/${locale}/${choiceSegment}?${kept}`, locale);
  return shareBody(answer, answer.status, { ...answer.headers, vary: "accept-encoding, accept-language, accept" });
}

/**
 * Addresses without a language lead to a choice, also `/`. So do those in a language that the site does not have, by
 * way of the address without one: there is one choice per page. Anything else is not found.
 */
export const chooseLanguage: Step = (call, door) => {
  const { locale, segments, search } = call.address;
  const [first = "", ...rest] = segments;
  if (!locale && shortSegments.includes(first)) {
    const path = `/${bestLocale(call.req.headers["accept-language"])}${call.address.path}`;
    return emptyAnswer(door, 307, { location: withQuery(path, search), "cache-control": "no-store" });
  }
  if (locale || neutralSegments.includes(first)) return undefined;
  if (isPage(segments[0])) return choose(call, door);
  if (!languageTag.test(first) || !isPage(rest[0])) return failurePage(call, door, 404);
  const known = otherForm(first);
  const path = `/${[...(known ? [known] : []), ...rest].map(encodeURIComponent).join("/")}`;
  return emptyAnswer(door, 307, { location: withQuery(path, search), "cache-control": "no-cache" });
};
