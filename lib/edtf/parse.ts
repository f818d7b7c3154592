import type { Edtf, EdtfInterval, EdtfOneOf, IntervalEnd } from "./date-model";
import { parseDate } from "./parse-date.ts";

const maxLength = 60;

function parseEnd(text: string): IntervalEnd | null {
  if (text === "..") return "open";
  return text === "" ? "unknown" : parseDate(text);
}

function parseInterval(text: string): EdtfInterval | null {
  const [first = "", second = "", ...more] = text.split("/");
  const [from, to] = [parseEnd(first), parseEnd(second)];
  if (more.length > 0 || !from || !to) return null;
  // At least one end must be a date, and the interval must not run backwards.
  if (typeof from === "string" && typeof to === "string") return null;
  if (typeof from === "object" && typeof to === "object" && from.earliest > to.latest) return null;
  return { kind: "interval", from, to };
}

function parseOneOf(text: string): EdtfOneOf | null {
  const [first = "", second = "", ...more] = text.slice(1, -1).split("..");
  const [from, to] = [parseDate(first), parseDate(second)];
  if (more.length > 0 || !from || !to || from.earliest > to.latest) return null;
  return { kind: "oneOf", from, to };
}

/**
 * Parses EDTF (ISO 8601-2) in the years 1000–2999, as listed in the README. Null for everything else, including
 * impossible days and reversed intervals.
 */
export function parseEdtf(text: string): Edtf | null {
  if (typeof text !== "string" || text.length > maxLength) return null;
  if (text.startsWith("[") && text.endsWith("]")) return parseOneOf(text);
  return text.includes("/") ? parseInterval(text) : parseDate(text);
}

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}
