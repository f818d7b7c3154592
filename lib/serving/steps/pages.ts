import { formSegments, internalSegments, pageAddress, visitorSegments, withQuery } from "../addresses";
import { emptyAnswer, failurePage, type Step } from "../door";
import { bestLocale } from "../languages";
import { carriesSignIn, trustedHeaders } from "../visitor-headers";

/** Serves the build and `public/` from memory. */
export const answerFile: Step = ({ address }, { files }) => files?.find(address.path);

/** Internal pages cannot be requested from outside. */
export const refuseInternalPages: Step = (call, door) => {
  const { locale, segments } = call.address;
  return locale && internalSegments.includes(segments[1] ?? "") ? failurePage(call, door, 404, locale) : undefined;
};

/** Account and admin: rendered with the visitor's headers. */
export const answerVisitorPage: Step = ({ req, address }, { renderer, siteUrl, isTrusted }) => {
  const { locale, segments, path, search } = address;
  if (!locale || !visitorSegments.includes(segments[1] ?? "")) return undefined;
  return renderer.visitorPage(withQuery(path, search), locale, trustedHeaders(req, siteUrl, isTrusted));
};

/** Forms for people without an account: rendered per request without visitor headers. */
export const answerFormPage: Step = ({ address }, { renderer }) => {
  const { locale, segments, path, search } = address;
  if (!locale || !formSegments.includes(segments[1] ?? "")) return undefined;
  return renderer.formPage(withQuery(path, search), locale);
};

/** All other pages: redirects to the canonical URL, then serves from the cache or renders. */
export const answerPublicPage: Step = ({ req, address }, door) => {
  const { path, query, isCacheable } = pageAddress(address);
  const url = withQuery(path, query);
  if (url !== address.target) return emptyAnswer(door, 308, { location: url, "cache-control": "no-cache" });
  const locale = address.locale ?? bestLocale(req.headers["accept-language"]);
  const answer = () => door.cache.find(url) ?? door.cache.render(url, isCacheable, locale);
  if (!carriesSignIn(req)) return answer();
  // Whoever is signed in may just have saved through another process, which this one will hear of in a moment. Without
  // the connection that tells it, the page is read anew where the save is.
  return door.hearSaves().then(answer, () => door.renderer.publicPage(url, locale));
};
