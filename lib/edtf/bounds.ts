import type { Edtf, IntervalEnd, Precision } from "./date-model";
import { parseEdtf } from "./parse";

/** ISO days; null on a side that is open or not known. */
export type Bounds = { earliest: string | null; latest: string | null };

const dateOf = (end: IntervalEnd) => (typeof end === "string" ? null : end);

export function edtfBounds(edtf: Edtf): Bounds {
  if (edtf.kind === "date") return { earliest: edtf.earliest, latest: edtf.latest };
  return { earliest: dateOf(edtf.from)?.earliest ?? null, latest: dateOf(edtf.to)?.latest ?? null };
}

export function edtfPrecision(edtf: Edtf): Precision | "interval" | "oneOf" {
  return edtf.kind === "date" ? edtf.precision : edtf.kind;
}

/** Whether the date may be shown as one day of a calendar. */
export function isExactDay(edtf: Edtf): boolean {
  return edtf.kind === "date" && edtf.precision === "day" && edtf.qualifier === "";
}

/** First and last day of what may stand in a calendar without lying: an exact day, or exact day to exact day. */
export function exactDays(edtf: Edtf): { first: string; last: string } | null {
  if (edtf.kind === "oneOf") return null;
  const [from, to] = edtf.kind === "date" ? [edtf, edtf] : [dateOf(edtf.from), dateOf(edtf.to)];
  return from && to && isExactDay(from) && isExactDay(to) ? { first: from.earliest, last: to.latest } : null;
}

/** Orders by earliest, then latest day; what has no beginning comes first, what has no end last. */
export function edtfSortKey(text: string): string {
  const edtf = parseEdtf(text);
  const { earliest, latest } = edtf ? edtfBounds(edtf) : { earliest: null, latest: null };
  return `${earliest ?? "0000-00-00"}/${latest ?? "9999-99-99"}`;
}

/** Whether the date may fall between two ISO days (null: no limit on that side). False for text that is no date. */
export function edtfOverlaps(text: string, from: string | null, to: string | null): boolean {
  const edtf = parseEdtf(text);
  if (!edtf) return false;
  const { earliest, latest } = edtfBounds(edtf);
  return (!from || !latest || latest >= from) && (!to || !earliest || earliest <= to);
}
