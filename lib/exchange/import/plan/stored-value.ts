import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput, BasePart } from "@/lib/kinds/input";

/** The figures that an import keeps, by the label they have in the record's language. */
export type FigureLabels = Readonly<Record<string, string>>;
export type RowFigure = { value: number; asOf: string };

const levelsIn = (parts: BasePart[] = []) =>
  [...new Set(parts.flatMap(({ fields }) => (fields.level ? [String(fields.level)] : [])))].sort();

export function findFigure({ parts, sourceLanguage }: BaseInput, label: string): BasePart | undefined {
  return parts.facts?.find(({ translations }) => translations[sourceLanguage]?.label === label);
}

/** The value of a record that a row can change, by the name that rows use for it. */
export function storedValue(input: BaseInput, key: string, labels: FigureLabels): unknown {
  const [first, rest] = key.split(".");
  if (first === "figures") {
    const fact = findFigure(input, labels[rest!] ?? "");
    return fact && { value: fact.fields.value, asOf: fact.fields.asOf };
  }
  if (rest) return input.translations[first as Locale]?.[rest];
  if (key === "name") return input.translations[input.sourceLanguage]?.name;
  if (key === "levels") {
    const levels = levelsIn(input.parts.levels);
    return levels.length > 0 ? levels : undefined;
  }
  return input.fields[key];
}
