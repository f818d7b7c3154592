import { type Locale, locales } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import { fieldAt } from "@/lib/kinds/filters";
import type { KindDefinition } from "@/lib/kinds/kind";
import type { Stored } from "@/lib/records/store/stored";
import { computedFacets, type MemberLevels } from "./computed-facets";
import { facet, notationOf } from "./facet-names";

/** Every entry carries this one: it narrows a list to its kind and to the reader's language. */
export const scopeFacet = (kind: string, language: Locale) => facet("in", `${kind}@${language}`);

const facetValue = (field: Field, value: string) => (field.type === "term" ? notationOf(value) : value);

/** The values at `name` or `part.field`; none where it is empty. */
export function valuesAt(stored: Stored, path: string): unknown[] {
  const [first = "", second] = path.split(".");
  const input = stored.input as {
    fields: Record<string, unknown>;
    parts: Record<string, { fields: Record<string, unknown> }[]>;
  };
  const values = second ? (input.parts[first] ?? []).map((part) => part.fields[second]) : [input.fields[first]];
  return [...new Set(values.flat())].filter((value) => value !== undefined && value !== null);
}

export type Surroundings = {
  /** City id → country code. */
  countries: Map<string, string>;
  /** Term id → its broader terms, nearest first. */
  broader: Map<string, string[]>;
  memberLevels: MemberLevels;
};

/** The countries of a record: its own, and those of its cities. */
export function countriesOf(kind: KindDefinition, stored: Stored, around: Surroundings): string[] {
  const cities = kind.filters.city ? valuesAt(stored, kind.filters.city).map(String) : [];
  const own = kind.fields.countries ? valuesAt(stored, "countries").map(String) : [];
  return [...new Set([...cities.flatMap((id) => around.countries.get(id) ?? []), ...own])];
}

type Texts = Readonly<Record<string, unknown>>;

/**
 * The languages in which a list can show the record: its title, unless that is a proper name, and a text that leads its
 * card. A translation that has published a name only cannot be read.
 */
export function readableLanguages(kind: KindDefinition, stored: Stored, published: readonly Locale[]): Locale[] {
  const { title, lead, translated } = kind;
  const texts = stored.input.translations as Partial<Record<Locale, Texts>>;
  const shownLead = lead.find((field) => published.some((locale) => texts[locale]?.[field]));
  const shown = [...("proper" in translated[title]! ? [] : [title]), ...(shownLead ? [shownLead] : [])];
  return locales.filter((locale) => published.includes(locale) && shown.every((field) => texts[locale]?.[field]));
}

/** Every facet of a record, apart from its scope. */
export function facetsOf(kind: KindDefinition, stored: Stored, published: Locale[], around: Surroundings): string[] {
  const declared = Object.entries(kind.filters).flatMap(([key, path]) => {
    const field = fieldAt(kind, path);
    const values = valuesAt(stored, path).map(String);
    const all = field.type === "term" ? values.flatMap((id) => [id, ...(around.broader.get(id) ?? [])]) : values;
    return all.map((value) => facet(key, facetValue(field, value)));
  });
  const countries = countriesOf(kind, stored, around).map((code) => facet("country", code));
  const languages = readableLanguages(kind, stored, published).map((locale) => facet("language", locale));
  const computed = computedFacets(kind, stored, around.memberLevels);
  return [...new Set([...declared, ...countries, ...languages, ...computed])];
}
