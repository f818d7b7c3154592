import { hasAddress } from "@/lib/text/hide-mailboxes";
import type { Answers, DetectedFile, ValueCount } from "../model";
import { splitCell } from "../profile/count-values";

/** The values by which rows can be chosen, of cells of several each one; none of a column with email addresses, because answers are kept. */
export function choosableValues({ columns, values: counted }: DetectedFile, column: number): ValueCount[] | null {
  const { splitter = null, values: single = null } = counted[column] ?? {};
  const values = (splitter === null ? null : single) ?? columns[column]?.values ?? null;
  return values?.some(({ value }) => hasAddress(value)) ? null : values;
}

/** Whether a row was chosen: it has one of the values in each column. */
export function rowChoice(detected: DetectedFile, { filters }: Answers): (cells: readonly string[]) => boolean {
  const wanted = filters.map(({ column, values }) => ({
    ...{ column, values: new Set(values), splitter: detected.values[column]?.splitter ?? null },
  }));
  return (cells) =>
    wanted.every(({ column, values, splitter }) => {
      const cell = (cells[column] ?? "").trim();
      return values.has(cell) || (splitter !== null && splitCell(cell, splitter).some((part) => values.has(part)));
    });
}
