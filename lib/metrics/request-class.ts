import { formSegments, suggestionsSegment, visitorSegments } from "@/lib/serving/addresses";

export const requestClasses = ["page", "file", "api", "media", "account", "admin", "form", "suggestions"] as const;
export type RequestClass = (typeof requestClasses)[number];

const files = /^\/(?:_next\/|[^/]+\.\w{2,5}(?:$|\?))/;
const twoSegments = /^\/([^/?]*)(?:\/([^/?]*))?/;

/** The class of a request target, for counting: from its first segments, without decoding or checking anything. */
export function requestClass(target: string): RequestClass {
  if (files.test(target)) return "file";
  const [, first = "", second = ""] = twoSegments.exec(target) ?? [];
  if (first === "api" || first === "media") return first;
  if (visitorSegments.includes(second)) return second === "admin" ? "admin" : "account";
  if (formSegments.includes(second)) return "form";
  return second === suggestionsSegment ? "suggestions" : "page";
}
