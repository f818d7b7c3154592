import {
  type Answers,
  type ColumnAnswer,
  type ColumnValues,
  type DetectedFile,
  type ImportKind,
  splitters,
} from "../model";
import { targetNamed } from "../targets/index";
import { splitCell } from "./count-values";

function splitBy(found: ColumnValues, known: Readonly<Record<string, string>>): ColumnValues {
  const whole = found.values ?? [];
  const isList = (parts: readonly string[]) => parts.length > 1 && parts.every((part) => Object.hasOwn(known, part));
  const splitter = splitters.find((sign) =>
    whole.some(({ value }) => !Object.hasOwn(known, value) && isList(splitCell(value, sign))),
  );
  if (!splitter) return found;
  const counts = new Map<string, number>();
  for (const { value, count } of whole)
    for (const part of splitCell(value, splitter)) counts.set(part, (counts.get(part) ?? 0) + count);
  return { splitter, values: [...counts].map(([value, count]) => ({ value, count })) };
}

/**
 * A few rows do not show that cells hold several values, "EPRI ESO": that single ones were answered about in an earlier
 * file does.
 */
export function withKnownSplitters(
  kind: ImportKind,
  file: DetectedFile,
  columns: readonly ColumnAnswer[],
  answered: Answers["values"],
): DetectedFile {
  const values = file.values.map((found, column) => {
    const target = targetNamed(kind, columns.find((answer) => answer.column === column)?.target ?? "");
    return target?.isMany && found.splitter === null ? splitBy(found, answered[target.name] ?? {}) : found;
  });
  return { ...file, values };
}
