import { type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { kindNames } from "@/lib/kinds/index";
import { hashText } from "@/lib/text/hash";
import { textTables } from "./coverage-rows";

/** The state of a record in every language but its source; empty when it has no texts. */
export type TranslationStates = Partial<Record<Locale, TranslationState>>;

/** Raised when the same texts get other states than before. */
const rules = 1;

const declared = kindNames.flatMap((kind) =>
  textTables(kind).map(({ table, texts }) => [
    table,
    Object.entries(texts).map(([name, of]) => [name, "proper" in of]),
  ]),
);

/** What the states were computed by. Seven characters: an index of the database is made of them. */
export const statesVersion = `${hashText([rules, locales, declared]).slice(0, 6)}:`;

const letters = { missing: "m", inProgress: "i", current: "c", outdated: "o" } as const satisfies Record<
  TranslationState,
  string
>;
const stateOf = new Map(Object.entries(letters).map(([state, letter]) => [letter, state as TranslationState]));

/** The states as they are stored: the version, then a letter per language in the order of the site, `-` for the source. */
export function writeStates(states: TranslationStates): string {
  const code = locales.map((locale) => (states[locale] ? letters[states[locale]] : "-")).join("");
  return statesVersion + (Object.keys(states).length > 0 ? code : "");
}

/** Null when the states are not known, or were computed by other rules. */
export function readStates(code: string | null): TranslationStates | null {
  if (!code?.startsWith(statesVersion)) return null;
  const states: TranslationStates = {};
  for (const [index, letter] of [...code.slice(statesVersion.length)].entries()) {
    const state = stateOf.get(letter as "m");
    if (state) states[locales[index]!] = state;
  }
  return states;
}
