import { emptyAnswer, failurePage, type Step } from "../door";

const pageMethods: readonly (string | undefined)[] = ["GET", "HEAD"];

/**
 * Refuses protocol upgrades, because an upgraded socket would bypass all later steps. An offer of HTTP/2 over plain
 * text may be ignored.
 */
export const refuseUpgrade: Step = ({ req }, door) => {
  const { upgrade } = req.headers;
  if (upgrade === undefined || upgrade.toLowerCase() === "h2c" || door.reload) return undefined;
  return emptyAnswer(door, 426, { upgrade: "HTTP/1.1", connection: "close" });
};

/** Refuses URLs at which Next answers in its own format or optimises images. */
export const refuseFrameworkFormats: Step = (call, door) => {
  const { path, segments, locale } = call.address;
  const isImageOptimizer = segments[0] === "_next" && segments[1] === "image";
  return path.endsWith(".rsc") || isImageOptimizer ? failurePage(call, door, 404, locale) : undefined;
};

/** Only route handlers take other methods than GET and HEAD. */
export const refuseOtherMethods: Step = ({ req }, door) =>
  pageMethods.includes(req.method) ? undefined : emptyAnswer(door, 405, { allow: "GET, HEAD", connection: "close" });

/** Build files that `answerFile` did not find do not exist. */
export const refuseMissingFile: Step = (call, door) =>
  call.address.segments[0] === "_next" ? failurePage(call, door, 404) : undefined;
