import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput, BasePart, ListItem } from "@/lib/kinds/input";

/** The figures that an import keeps, by the label they have in the record's language. */
export type FigureLabels = Readonly<Record<string, string>>;
export type RowFigure = { value: number; asOf: string };

const levelsIn = (parts: BasePart[] = []) =>
  [...new Set(parts.flatMap(({ fields }) => (fields.level ? [String(fields.level)] : [])))].sort();

export function findFigure({ parts, sourceLanguage }: BaseInput, label: string): BasePart | undefined {
  return parts.facts?.find(({ translations }) => translations[sourceLanguage]?.label === label);
}

/** Those who have a role: ids of organisations, and words. */
function storedActors({ parts, sourceLanguage }: BaseInput, role: string): string[] | undefined {
  const names = actorsIn(parts.actors, role).map((part) => actorName(part, sourceLanguage));
  return names.length > 0 ? names : undefined;
}

export const actorsIn = (parts: BasePart[] = [], role: string): BasePart[] =>
  parts.filter(({ fields }) => fields.role === `actor-role/${role}`);
export const actorName = ({ fields, translations }: BasePart, source: Locale): string =>
  String(fields.organisation ?? translations[source]?.words ?? "");

/** Rows know the texts of a list, not its ids. */
const storedText = (text: unknown) => (Array.isArray(text) ? text.map((item) => (item as ListItem).text) : text);

/** The value of a record that a row can change, by the name that rows use for it. */
export function storedValue(input: BaseInput, key: string, labels: FigureLabels): unknown {
  const [first, rest] = key.split(".");
  if (first === "figures") {
    const fact = findFigure(input, labels[rest!] ?? "");
    return fact && { value: fact.fields.value, asOf: fact.fields.asOf };
  }
  if (first === "actors") return storedActors(input, rest!);
  if (rest) return storedText(input.translations[first as Locale]?.[rest]);
  if (key === "name") return input.translations[input.sourceLanguage]?.name;
  if (key === "levels") {
    const levels = levelsIn(input.parts.levels);
    return levels.length > 0 ? levels : undefined;
  }
  return input.fields[key];
}
