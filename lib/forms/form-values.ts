import type { FieldError } from "@/lib/errors";

/** Flat form values: `fields.name`, `translations.ca.title`, `parts.members.2.fields.school`. */
export type FormValues = Record<string, string | string[]>;

/** Prefix of a pasted list that is to become items: `paste.parts.members`. */
export const pastePrefix = "paste.";
/** Prefix of a value for all items that have none: `all.parts.members.fields.from`. */
export const sharedPrefix = "all.";

type Values = Record<string, unknown>;
export type RawPart = { id: string; fields: Values; translations: Record<string, Values> };

/** Decoded but not validated input. */
export type RawInput = {
  sourceLanguage?: string;
  responsibleCity: string | null;
  takenFrom: Values | null;
  fields: Values;
  translations: Record<string, Values>;
  parts: Record<string, RawPart[]>;
};

export type Decoded = { raw: RawInput; errors: FieldError[] };

/** Moves texts to another language, when the language was chosen after typing. */
export function renameLanguage<V>(values: Readonly<Record<string, V>>, from: string, to: string): Record<string, V> {
  if (from === to) return { ...values };
  const step = new RegExp(`^((?:parts\\.\\w+\\.\\d+\\.)?translations)\\.${from}\\.`);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replace(step, `$1.${to}.`), value]));
}
