import type { Field } from "./fields";
import { type KindName, kindNamed } from "./index";
import type { KindDefinition } from "./kind";

/** The field that `name` or `part.field` means. */
export function fieldAt(kind: KindDefinition, path: string): Field {
  const [first = "", second] = path.split(".");
  return second ? kind.parts[first]!.fields[second]! : kind.fields[first]!;
}

/** The filters of a kind's lists: those it declares, the country of its places, the languages it can be read in. */
export function filterKeys(name: KindName): string[] {
  const { filters, fields } = kindNamed(name);
  const hasCountry = "country" in filters || "city" in filters || "countries" in fields;
  return [...new Set([...Object.keys(filters), ...(hasCountry ? ["country"] : []), "language"])];
}

/** What the address of a kind's list may carry beside `page`. */
export function queryKeys(name: KindName): string[] {
  return [...filterKeys(name), ...(kindNamed(name).period ? ["year"] : []), "sort", "q"];
}

/** The vocabularies whose terms a kind's lists can be filtered by: filter key → vocabulary. */
export function filterVocabularies(name: KindName): Record<string, string> {
  const kind = kindNamed(name);
  const entries = Object.entries(kind.filters).flatMap(([key, path]) => {
    const field = fieldAt(kind, path);
    return field.type === "term" ? [[key, field.vocabulary] as const] : [];
  });
  return Object.fromEntries(entries);
}
