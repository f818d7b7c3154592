import { type IntervalEnd, parseEdtf } from "@/lib/edtf";

function sayDate(date: IntervalEnd): string | undefined {
  if (typeof date === "string" || date.qualifier !== "") return undefined;
  if (date.precision === "year") return date.earliest.slice(0, 4);
  if (date.precision === "month") return date.earliest.slice(0, 7);
  return date.precision === "day" ? date.earliest : undefined;
}

/** A year, a month or a day: that is all schema.org's Date can say. What is vaguer ("about 2014", a season) is left out. */
export function plainDate(text: string | undefined): string | undefined {
  const edtf = text ? parseEdtf(text) : null;
  return edtf?.kind === "date" ? sayDate(edtf) : undefined;
}

/** Beginning and end, also where one imprecise date holds both ("2022/2025"). */
export function plainRange(start: string | undefined, end: string | undefined) {
  const edtf = start ? parseEdtf(start) : null;
  if (edtf?.kind !== "interval") return { startDate: plainDate(start), endDate: plainDate(end) };
  return { startDate: sayDate(edtf.from), endDate: plainDate(end) ?? sayDate(edtf.to) };
}

/** An ISO 8601 interval; `ongoing`: what has no end goes on. */
export function plainPeriod(start: string | undefined, end: string | undefined, ongoing: boolean): string | undefined {
  const { startDate, endDate } = plainRange(start, end);
  const isEndKnown = end !== undefined || start?.includes("/");
  if (startDate && endDate) return startDate === endDate ? startDate : `${startDate}/${endDate}`;
  if (startDate && !isEndKnown) return ongoing ? `${startDate}/..` : startDate;
  return undefined;
}
