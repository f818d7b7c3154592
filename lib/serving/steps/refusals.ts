import { neutralSegments } from "../addresses";
import { emptyAnswer, failurePage, type Step } from "../door";
import { bestLocale } from "../languages";

const pageMethods: readonly (string | undefined)[] = ["GET", "HEAD"];

/**
 * No protocol but HTTP is spoken here; a socket that is upgraded would bypass every step below. A client that offers HTTP/2
 * over plain text may be answered as if it had not.
 */
export const refuseUpgrade: Step = ({ req }, door) => {
  const { upgrade } = req.headers;
  if (upgrade === undefined || upgrade.toLowerCase() === "h2c" || door.reload) return undefined;
  return emptyAnswer(door, 426, { upgrade: "HTTP/1.1", connection: "close" });
};

/** Addresses by which the framework would answer in its own format, or optimise images that are optimised already. */
export const refuseFrameworkFormats: Step = (call, door) => {
  const { path, segments, locale } = call.address;
  const isImageOptimizer = segments[0] === "_next" && segments[1] === "image";
  return path.endsWith(".rsc") || isImageOptimizer ? failurePage(call, door, 404, locale) : undefined;
};

/** Everything but route handlers is read only. */
export const refuseOtherMethods: Step = ({ req }, door) =>
  pageMethods.includes(req.method) ? undefined : emptyAnswer(door, 405, { allow: "GET, HEAD", connection: "close" });

/** What is not among the files of the build is nowhere else. */
export const refuseMissingFile: Step = (call, door) =>
  call.address.segments[0] === "_next" ? failurePage(call, door, 404) : undefined;

/** The bare address of the site leads to the language that the visitor likes best. */
export const redirectToLanguage: Step = ({ req, address }, door) => {
  if (address.segments.length > 0) return undefined;
  const location = `/${bestLocale(req.headers["accept-language"])}`;
  return emptyAnswer(door, 307, { location, "cache-control": "no-cache", vary: "accept-language" });
};

/** No page is rendered in a language that does not exist. */
export const refuseUnknownStart: Step = (call, door) => {
  const { locale, segments } = call.address;
  return locale || neutralSegments.includes(segments[0] ?? "") ? undefined : failurePage(call, door, 404);
};
