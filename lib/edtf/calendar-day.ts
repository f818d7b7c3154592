/** `month` counts from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `month` counts from 1. Does not validate. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** First and last ISO day of `length` months from `month` (1–12); may extend into the next year. */
export function monthsSpan(year: number, month: number, length: number): { earliest: string; latest: string } {
  const last = month + length - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { earliest: isoDay(year, month, 1), latest: isoDay(endYear, endMonth, lastDayOfMonth(endYear, endMonth)) };
}
