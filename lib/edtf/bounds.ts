import type { Edtf, IntervalEnd, Precision } from "./date-model";
import { parseEdtf } from "./parse";

/** ISO days; null for an open or unknown end. */
export type Bounds = { earliest: string | null; latest: string | null };

const dateOf = (end: IntervalEnd) => (typeof end === "string" ? null : end);

/** The earliest and the latest day that a date can mean. */
export function edtfBounds(edtf: Edtf): Bounds {
  if (edtf.kind === "date") return { earliest: edtf.earliest, latest: edtf.latest };
  return { earliest: dateOf(edtf.from)?.earliest ?? null, latest: dateOf(edtf.to)?.latest ?? null };
}

/** The same for a date as it is stored; open on both sides without one. */
export function boundsOfText(text: string | null | undefined): Bounds {
  const edtf = text ? parseEdtf(text) : null;
  return edtf ? edtfBounds(edtf) : { earliest: null, latest: null };
}

export function edtfPrecision(edtf: Edtf): Precision | "interval" | "oneOf" {
  return edtf.kind === "date" ? edtf.precision : edtf.kind;
}

/** True when the date is one exact day. */
export function isExactDay(edtf: Edtf): boolean {
  return edtf.kind === "date" && edtf.precision === "day" && edtf.qualifier === "";
}

/** First and last day of an exact day or a range of exact days; null for anything less exact. */
export function exactDays(edtf: Edtf): { first: string; last: string } | null {
  if (edtf.kind === "oneOf") return null;
  const [from, to] = edtf.kind === "date" ? [edtf, edtf] : [dateOf(edtf.from), dateOf(edtf.to)];
  return from && to && isExactDay(from) && isExactDay(to) ? { first: from.earliest, last: to.latest } : null;
}

/** Sorts by earliest, then latest day; open starts come first, open ends last. */
export function edtfSortKey(text: string): string {
  const { earliest, latest } = boundsOfText(text);
  return `${earliest ?? "0000-00-00"}/${latest ?? "9999-99-99"}`;
}

/** True when the date may overlap a range of ISO days (null: no limit). False for text that is not EDTF. */
export function edtfOverlaps(text: string, from: string | null, to: string | null): boolean {
  const edtf = parseEdtf(text);
  if (!edtf) return false;
  const { earliest, latest } = edtfBounds(edtf);
  return (!from || !latest || latest >= from) && (!to || !earliest || earliest <= to);
}
