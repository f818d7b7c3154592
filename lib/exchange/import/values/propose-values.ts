import { fold } from "@/lib/text/fold";
import { hasAddress } from "@/lib/text/hide-mailboxes";
import type { ColumnAnswer, DetectedFile, ImportKind, ValueCount } from "../model";
import { targetNamed } from "../targets/index";
import type { ImportTarget } from "../targets/model";
import { knownMeaning } from "./known-codes";

/** Folded label → id, of terms or districts. */
export type Labels = ReadonlyMap<string, string>;
/** The labels of what a target's values can mean, by its vocabulary or its way of reading. */
export type LabelsOf = (area: string) => Labels;

/** The name of the values that a target takes; null when its cells are taken as they are. */
export const areaOf = ({ reads, vocabulary }: ImportTarget): string | null => {
  if (reads === "terms") return vocabulary ?? null;
  if (reads === "choice") return "status";
  return reads === "flag" || reads === "district" ? reads : null;
};

export function meaningOf(target: ImportTarget, value: string, labelsOf: LabelsOf): string {
  const area = areaOf(target);
  if (!area) return "";
  const labels = labelsOf(area);
  return knownMeaning(area, value) ?? labels.get(fold(value)) ?? labels.get(fold(value.replace(/^0+/, ""))) ?? "";
}

/** The values of a column to be asked about, and what they probably mean. What is not known stays empty. */
export function proposeValues(
  target: ImportTarget,
  values: readonly ValueCount[],
  labelsOf: LabelsOf,
): Record<string, string> {
  return Object.fromEntries(values.map(({ value }) => [value, meaningOf(target, value, labelsOf)]));
}

/** The share of a column's values that are known. */
export function knownShare(target: ImportTarget, file: DetectedFile, column: number, labelsOf: LabelsOf): number {
  const values = file.values[column]?.values;
  if (!areaOf(target) || !values || values.length === 0) return 0;
  const known = values.filter(({ value }) => meaningOf(target, value, labelsOf) !== "");
  const sum = (list: readonly ValueCount[]) => list.reduce((total, { count }) => total + count, 0);
  return sum(known) / sum(values);
}

export type AskedValues = { target: ImportTarget; column: number; values: ValueCount[] };

/** The columns whose values are asked about. */
export function askedValues(kind: ImportKind, file: DetectedFile, columns: readonly ColumnAnswer[]): AskedValues[] {
  return columns.flatMap(({ column, target: name }) => {
    const target = targetNamed(kind, name);
    // Answers are kept for the next file: no address is one.
    const values = file.values[column]?.values?.filter(({ value }) => !hasAddress(value));
    return target && areaOf(target) && values ? [{ target, column, values }] : [];
  });
}

/** The proposals for all columns, with what was answered before. */
export function proposeAllValues(
  kind: ImportKind,
  file: DetectedFile,
  columns: readonly ColumnAnswer[],
  answered: Record<string, Record<string, string>>,
  labelsOf: LabelsOf,
): Record<string, Record<string, string>> {
  const asked = askedValues(kind, file, columns);
  return Object.fromEntries(
    asked.map(({ target, values }) => [
      target.name,
      { ...proposeValues(target, values, labelsOf), ...answered[target.name] },
    ]),
  );
}
