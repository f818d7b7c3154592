/** Which of the two numbers comes first in "3/4/2019". */
export const dateOrders = ["dayFirst", "monthFirst"] as const;
export type DateOrder = (typeof dateOrders)[number];

const numeric = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?:[ T]\d{1,2}:\d\d.*)?$/;

/** The order that a date of numbers must have; `open` when it can have both, null when it is none or both are one day. */
export function orderOfDate(cell: string): DateOrder | "open" | null {
  const [, first, sign, second] = numeric.exec(cell.trim()) ?? [];
  const [one, other] = [Number(first), Number(second)];
  if (!sign || one === other || one < 1 || other < 1 || Math.min(one, other) > 12 || Math.max(one, other) > 31)
    return null;
  // Nobody who writes the month first separates by full stops.
  if (sign === "." || one > 12) return "dayFirst";
  return other > 12 ? "monthFirst" : "open";
}

/** "3/4/2019" as an ISO day. */
export function isoOfDate(cell: string, order: DateOrder): string | null {
  const [, first = "", , second = "", year] = numeric.exec(cell.trim()) ?? [];
  if (!year) return null;
  const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** How a column writes its dates: the order that some of them prove for all, or null when a person has to say it. */
export type DateStyle = { order: DateOrder | null };

/** Counts the dates of a column that prove an order, and those that have both. */
export class DateCounter {
  readonly #counts = { dayFirst: 0, monthFirst: 0, open: 0 };

  add(cell: string): void {
    const order = orderOfDate(cell);
    if (order) this.#counts[order] += 1;
  }

  /** Null where no date can be read both ways. */
  finish(): DateStyle | null {
    const { dayFirst, monthFirst, open } = this.#counts;
    if (open === 0) return null;
    if (dayFirst > 0 && monthFirst === 0) return { order: "dayFirst" };
    return { order: monthFirst > 0 && dayFirst === 0 ? "monthFirst" : null };
  }
}
