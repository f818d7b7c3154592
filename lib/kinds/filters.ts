import { remember } from "../text/remember";
import type { Field } from "./fields";
import { type KindName, kindNamed, kindNames } from "./index";
import type { KindDefinition } from "./kind";

/** The field at `name` or `part.field`. */
export function fieldAt(kind: KindDefinition, path: string): Field {
  const [first = "", second] = path.split(".");
  return second ? kind.parts[first]!.fields[second]! : kind.fields[first]!;
}

/** Filters with one value, on or off: key → value. */
export const flagFilters: Readonly<Record<string, string>> = { video: "yes", confirmed: "year" };

/** Networks and clusters are filtered by the number and the levels of their schools. */
export const hasMembers = (kind: KindDefinition) => "members" in kind.parts;

/**
 * Filters of a kind's lists: the declared ones, the country if it has a place, size and levels if it has members, the
 * languages, and what any record may have.
 */
export const filterKeys = remember((name: KindName): readonly string[] => {
  const kind = kindNamed(name);
  const { filters, fields } = kind;
  const hasCountry = "country" in filters || "city" in filters || "countries" in fields;
  const computed = [...(hasMembers(kind) ? ["level", "size"] : []), ...(hasCountry ? ["country"] : []), "language"];
  return [...new Set([...Object.keys(filters), ...computed, ...Object.keys(flagFilters)])];
});

/** The columns of a kind that a list is narrowed by as one types how they begin: key → field. */
export const codeFilters = remember((name: KindName): Readonly<Record<string, string>> => {
  const { fields } = kindNamed(name);
  const code = ["officialCode", "registerCode"].find((field) => field in fields);
  return { ...(code ? { code } : {}), ...("postcode" in fields ? { postcode: "postcode" } : {}) };
});

/** The keys that say how a list is shown, not what is in it. `near`: a city from which the distance is counted. */
export const showingKeys: readonly string[] = ["sort", "near", "view"];

/** All query keys of a kind's lists except `page`. `year` is what addresses had before `from` and `until`. */
export const queryKeys = remember((name: KindName): readonly string[] => {
  const period = kindNamed(name).period ? ["from", "until", "year"] : [];
  return [...filterKeys(name), ...Object.keys(codeFilters(name)), ...period, ...showingKeys, "q"];
});

/** Filters on a vocabulary: filter key → vocabulary. */
export const filterVocabularies = remember((name: KindName): Readonly<Record<string, string>> => {
  const kind = kindNamed(name);
  const entries = Object.entries(kind.filters).flatMap(([key, path]) => {
    const field = fieldAt(kind, path);
    return field.type === "term" ? [[key, field.vocabulary] as const] : [];
  });
  return { ...(hasMembers(kind) ? { level: "level" } : {}), ...Object.fromEntries(entries) };
});

/** The filters on a vocabulary, by kind. */
export const filtersOn = (vocabulary: string): { kind: KindName; filter: string }[] =>
  kindNames.flatMap((kind) =>
    Object.entries(filterVocabularies(kind)).flatMap(([filter, of]) => (of === vocabulary ? [{ kind, filter }] : [])),
  );
