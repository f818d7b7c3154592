import type { Locale } from "@/lib/i18n/locales";

type Values = Record<string, unknown>;
type Whole = {
  sourceLanguage: string;
  responsibleCity: string | null;
  takenFrom: unknown;
  fields: Values;
  translations: { [language: string]: Values | undefined };
  parts: Values;
};

const same = (first: unknown, second: unknown) => JSON.stringify(first ?? null) === JSON.stringify(second ?? null);

/** Merges per field: `mine` wins over `theirs` where it differs from `base`. Fields changed by both are conflicts. */
function mergeValues(base: Values, mine: Values, theirs: Values): { values: Values; conflicts: string[] } {
  const changed = [...new Set([...Object.keys(base), ...Object.keys(mine)])].filter(
    (name) => !same(base[name], mine[name]),
  );
  const values = { ...theirs };
  for (const name of changed) values[name] = mine[name];
  const conflicts = changed.filter((name) => !same(base[name], theirs[name]) && !same(mine[name], theirs[name]));
  return { values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)), conflicts };
}

/** Merges a resubmitted text with the coordinator's changes. `base` is the version that the author last submitted. */
export function mergeProposal(base: Whole, mine: Whole, theirs: Whole, language: Locale) {
  const fields = mergeValues(base.fields, mine.fields, theirs.fields);
  const texts = mergeValues(
    base.translations[language] ?? {},
    mine.translations[language] ?? {},
    theirs.translations[language] ?? {},
  );
  const city = same(base.responsibleCity, mine.responsibleCity) ? theirs.responsibleCity : mine.responsibleCity;
  const input = {
    ...theirs,
    responsibleCity: city,
    fields: fields.values,
    translations: { ...theirs.translations, [language]: texts.values },
  };
  return { input, conflicts: [...fields.conflicts, ...texts.conflicts] };
}
