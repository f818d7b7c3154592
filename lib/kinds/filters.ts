import type { Field } from "./fields";
import { type KindName, kindNamed } from "./index";
import type { KindDefinition } from "./kind";

/** The field at a path `name` or `part.field`. */
export function fieldAt(kind: KindDefinition, path: string): Field {
  const [first = "", second] = path.split(".");
  return second ? kind.parts[first]!.fields[second]! : kind.fields[first]!;
}

/** The filters of a kind's lists: the declared ones, the country of its places, and the languages. */
export function filterKeys(name: KindName): string[] {
  const { filters, fields } = kindNamed(name);
  const hasCountry = "country" in filters || "city" in filters || "countries" in fields;
  return [...new Set([...Object.keys(filters), ...(hasCountry ? ["country"] : []), "language"])];
}

/** The query parameters of a kind's list besides `page`. */
export function queryKeys(name: KindName): string[] {
  return [...filterKeys(name), ...(kindNamed(name).period ? ["year"] : []), "sort", "q"];
}

/** Filter key → vocabulary, for filters by terms. */
export function filterVocabularies(name: KindName): Record<string, string> {
  const kind = kindNamed(name);
  const entries = Object.entries(kind.filters).flatMap(([key, path]) => {
    const field = fieldAt(kind, path);
    return field.type === "term" ? [[key, field.vocabulary] as const] : [];
  });
  return Object.fromEntries(entries);
}
