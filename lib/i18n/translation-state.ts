import { hashText } from "@/lib/text/hash";

/** What a field may hold: a text, or a list of texts or of titled texts. */
export type FieldTexts = Readonly<Record<string, unknown>>;

export type FieldState = "missing" | "current" | "outdated";

export type TranslationState = "missing" | "inProgress" | "current" | "outdated";

export type Translation = {
  fields: FieldTexts;
  /** Per translated field, the hash of the source text that the translator had before them. */
  madeFrom: Readonly<Record<string, string>>;
  isPublished: boolean;
};

/** `optional`: fields whose absence is no missing translation, as the names of schools and networks. */
export type TranslationStateOptions = { optional?: readonly string[] };

function isWritten(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.some(isWritten);
  if (typeof value === "object" && value !== null) return Object.values(value).some(isWritten);
  return value !== undefined && value !== null;
}

const ownValue = (texts: Readonly<Record<string, unknown>>, field: string) =>
  Object.hasOwn(texts, field) ? texts[field] : undefined;

function fieldState(source: FieldTexts, translation: Translation, field: string): FieldState {
  if (!isWritten(ownValue(translation.fields, field))) return "missing";
  return ownValue(translation.madeFrom, field) === hashText(source[field]) ? "current" : "outdated";
}

/** Where a translation stands as a whole, given where each of its fields stands. */
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

/** The hashes to store beside a translation that was made from these source texts. */
export function hashFields(source: FieldTexts): Record<string, string> {
  const written = Object.entries(source).filter(([, value]) => isWritten(value));
  return Object.fromEntries(written.map(([field, value]) => [field, hashText(value)]));
}

/**
 * Where a translation stands against its source, per field and as a whole. It compares contents, never times: an edit
 * that was taken back leaves a translation current. Fields that the source leaves empty do not count.
 */
export function translationState(
  source: FieldTexts,
  translation: Translation,
  { optional = [] }: TranslationStateOptions = {},
): { overall: TranslationState; fields: Record<string, FieldState> } {
  const names = Object.keys(source).filter((field) => isWritten(source[field]));
  const states = new Map(names.map((field) => [field, fieldState(source, translation, field)]));
  return {
    overall: overallState(states, translation.isPublished, new Set(optional)),
    fields: Object.fromEntries(states),
  };
}
