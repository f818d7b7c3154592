import { type IntervalEnd, parseEdtf } from "@/lib/edtf";

function formatDate(date: IntervalEnd): string | undefined {
  if (typeof date === "string" || date.qualifier !== "") return undefined;
  if (date.precision === "year") return date.earliest.slice(0, 4);
  if (date.precision === "month") return date.earliest.slice(0, 7);
  return date.precision === "day" ? date.earliest : undefined;
}

/** A year, month or day; undefined for what schema.org's Date cannot express ("about 2014", seasons). */
export function plainDate(text: string | undefined): string | undefined {
  const edtf = text ? parseEdtf(text) : null;
  return edtf?.kind === "date" ? formatDate(edtf) : undefined;
}

/** Start and end, also from a single interval ("2022/2025"). */
export function plainRange(start: string | undefined, end: string | undefined) {
  const edtf = start ? parseEdtf(start) : null;
  if (edtf?.kind !== "interval") return { startDate: plainDate(start), endDate: plainDate(end) };
  return { startDate: formatDate(edtf.from), endDate: plainDate(end) ?? formatDate(edtf.to) };
}

/** An ISO 8601 interval; `ongoing` adds an open end when no end is known. */
export function plainPeriod(start: string | undefined, end: string | undefined, ongoing: boolean): string | undefined {
  const { startDate, endDate } = plainRange(start, end);
  const isEndKnown = end !== undefined || start?.includes("/");
  if (startDate && endDate) return startDate === endDate ? startDate : `${startDate}/${endDate}`;
  if (startDate && !isEndKnown) return ongoing ? `${startDate}/..` : startDate;
  return undefined;
}
