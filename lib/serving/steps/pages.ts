import { formSegments, internalSegments, pageAddress, visitorSegments, withQuery } from "../addresses";
import { emptyAnswer, failurePage, type Step } from "../door";
import { bestLocale } from "../languages";
import { trustedHeaders } from "../visitor-headers";

/** The build and `public/`, from memory. */
export const answerFile: Step = ({ address }, { files }) => files?.find(address.path);

/** Parts of pages that nobody may ask for by address. */
export const refuseInternalPages: Step = (call, door) => {
  const { locale, segments } = call.address;
  return locale && internalSegments.includes(segments[1] ?? "") ? failurePage(call, door, 404, locale) : undefined;
};

/** Account and admin: rendered with the visitor's headers, for them only. */
export const answerVisitorPage: Step = ({ req, address }, { renderer, siteUrl, isTrusted }) => {
  const { locale, segments, path, search } = address;
  if (!locale || !visitorSegments.includes(segments[1] ?? "")) return undefined;
  return renderer.visitorPage(withQuery(path, search), locale, trustedHeaders(req, siteUrl, isTrusted));
};

/** Forms for somebody without an account: rendered per request, without any header of theirs. */
export const answerFormPage: Step = ({ address }, { renderer }) => {
  const { locale, segments, path, search } = address;
  if (!locale || !formSegments.includes(segments[1] ?? "")) return undefined;
  return renderer.formPage(withQuery(path, search), locale);
};

/** Everything else is for everybody: at one address, from the cache, or rendered for nobody in particular. */
export const answerPublicPage: Step = ({ req, address }, door) => {
  const { path, query, isCacheable } = pageAddress(address);
  const url = withQuery(path, query);
  if (url !== address.asked) return emptyAnswer(door, 308, { location: url, "cache-control": "no-cache" });
  const locale = address.locale ?? bestLocale(req.headers["accept-language"]);
  return door.cache.find(url) ?? door.cache.render(url, isCacheable, locale);
};
