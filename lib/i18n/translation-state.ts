import { hashText } from "@/lib/text/hash";

/** Texts by field: strings, lists of strings or lists of titled texts. */
export type FieldTexts = Readonly<Record<string, unknown>>;

export type FieldState = "missing" | "current" | "outdated";

export type TranslationState = "missing" | "inProgress" | "current" | "outdated";

export type Translation = {
  fields: FieldTexts;
  /** Field → hash of the source text it was translated from. */
  madeFrom: Readonly<Record<string, string>>;
  isPublished: boolean;
};

/**
 * `optional`: fields that need no translation, such as the names of schools. `hashOf`: the hash of a source text, where
 * several translations of the same are compared.
 */
export type TranslationStateOptions = { optional?: readonly string[]; hashOf?: (field: string) => string };

function isWritten(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.some(isWritten);
  if (typeof value === "object" && value !== null) return Object.values(value).some(isWritten);
  return value !== undefined && value !== null;
}

const ownValue = (texts: Readonly<Record<string, unknown>>, field: string) =>
  Object.hasOwn(texts, field) ? texts[field] : undefined;

function fieldState(translation: Translation, field: string, hashOf: (field: string) => string): FieldState {
  if (!isWritten(ownValue(translation.fields, field))) return "missing";
  return ownValue(translation.madeFrom, field) === hashOf(field) ? "current" : "outdated";
}

/** The state of a translation from the states of its fields. */
export function overallState(
  states: ReadonlyMap<string, FieldState>,
  isPublished: boolean,
  optional: ReadonlySet<string>,
): TranslationState {
  const all = [...states.values()];
  if (all.every((state) => state === "missing")) return "missing";
  if (!isPublished) return "inProgress";
  if (all.includes("outdated")) return "outdated";
  const isIncomplete = [...states].some(([field, state]) => state === "missing" && !optional.has(field));
  return isIncomplete ? "inProgress" : "current";
}

/** The hashes to store with a translation made from these source texts. */
export function hashFields(source: FieldTexts): Record<string, string> {
  const written = Object.entries(source).filter(([, value]) => isWritten(value));
  return Object.fromEntries(written.map(([field, value]) => [field, hashText(value)]));
}

/**
 * The state of a translation, per field and overall. Compares content instead of times, so an edit that was undone
 * leaves it current. Empty source fields do not count.
 */
export function translationState(
  source: FieldTexts,
  translation: Translation,
  { optional = [], hashOf = (field) => hashText(source[field]) }: TranslationStateOptions = {},
): { overall: TranslationState; fields: Record<string, FieldState> } {
  const names = Object.keys(source).filter((field) => isWritten(source[field]));
  const states = new Map(names.map((field) => [field, fieldState(translation, field, hashOf)]));
  return {
    overall: overallState(states, translation.isPublished, new Set(optional)),
    fields: Object.fromEntries(states),
  };
}
