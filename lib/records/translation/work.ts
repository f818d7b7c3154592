import type { Locale } from "@/lib/i18n/locales";
import { type FieldState, type TranslationState, translationState } from "@/lib/i18n/translation-state";
import { kindNamed } from "@/lib/kinds/index";
import type { BaseStored } from "@/lib/records/store/stored";
import { hashText } from "@/lib/text/hash";
import { remember } from "@/lib/text/remember";
import { isWritten, listTextPlaces, readTextAt, type TextAt, type TextHolder } from "./texts";

/** A source text, its translation and its state. */
export type WorkText = TextAt & {
  source: unknown;
  target: unknown;
  /** Hash of the current source. */
  sourceHash: string;
  /** Hash of the source that the translation was made from. */
  madeFrom: string | undefined;
  targetHash: string;
  state: FieldState;
};

export type TranslationWork = { texts: WorkText[]; state: TranslationState; isPublished: boolean };

/** The texts of a record of any kind. */
export const holderOf = (stored: BaseStored): TextHolder => stored.input;

/** The keys of texts that need no translation (proper names). */
export const optionalKeys = (texts: readonly TextAt[]) =>
  texts.flatMap(({ key, declared }) => ("proper" in declared ? [key] : []));

function madeFromOf(stored: BaseStored, { part, field }: TextAt, language: Locale): string | undefined {
  const hashes = part ? stored.partsMadeFrom[part.id]?.[language] : stored.translations[language]?.madeFrom;
  return hashes && Object.hasOwn(hashes, field) ? hashes[field] : undefined;
}

/** The source texts of a record. Each is hashed once, however many languages are compared with it. */
function sourceOf(stored: BaseStored) {
  const input = holderOf(stored);
  const all = listTextPlaces(kindNamed(stored.record.kind), input);
  const known = all.filter((at) => isWritten(readTextAt(input, at, input.sourceLanguage)));
  const source = Object.fromEntries(known.map((at) => [at.key, readTextAt(input, at, input.sourceLanguage)]));
  return { input, known, source, hashOf: remember((key: string) => hashText(source[key])) };
}

function compareTexts(stored: BaseStored, language: Locale, from = sourceOf(stored)) {
  const { input, known, source, hashOf } = from;
  const isPublished = stored.translations[language]?.published ?? false;
  const fields = Object.fromEntries(known.map((at) => [at.key, readTextAt(input, at, language)]));
  const hashes = Object.fromEntries(known.map((at) => [at.key, madeFromOf(stored, at, language) ?? ""]));
  const options = { optional: optionalKeys(known), hashOf };
  const states = translationState(source, { fields, madeFrom: hashes, isPublished }, options);
  return { known, isPublished, fields, hashes, source, states };
}

/** Tells the overall translation state of a record in a language. */
export function statesOf(stored: BaseStored): (language: Locale) => TranslationState {
  const from = sourceOf(stored);
  return (language) => compareTexts(stored, language, from).states.overall;
}

/** The translation of a record into one language, text by text, parts included. */
export function translationWork(stored: BaseStored, language: Locale): TranslationWork {
  const { known, isPublished, fields, hashes, source, states } = compareTexts(stored, language);
  const texts = known.map((at) => ({
    ...at,
    source: source[at.key],
    target: fields[at.key],
    sourceHash: hashText(source[at.key]),
    madeFrom: hashes[at.key] || undefined,
    targetHash: hashText(fields[at.key] ?? ""),
    state: states.fields[at.key]!,
  }));
  return { texts, state: states.overall, isPublished };
}
