import type { FieldError } from "@/lib/errors";
import { isStorable } from "@/lib/text/clean";

/** What a form sends, flat: `fields.name`, `translations.ca.title`, `parts.members.2.fields.school`. */
export type FormValues = Record<string, string | string[]>;

type Values = Record<string, unknown>;
export type RawPart = { id: string; fields: Values; translations: Record<string, Values> };

/** What a form says of a record: the shape of an input, not validated. */
export type RawInput = {
  sourceLanguage?: string;
  responsibleCity: string | null;
  takenFrom: Values | null;
  fields: Values;
  translations: Record<string, Values>;
  parts: Record<string, RawPart[]>;
};

export type Decoded = { raw: RawInput; errors: FieldError[] };

/** What of a request can be a form's values: texts, and lists of texts. */
export function formNames(values: Readonly<Record<string, unknown>>): FormValues {
  const isText = (one: unknown) => typeof one === "string" && isStorable(one);
  const entries = Object.entries(values).filter(([, value]) => [value].flat().every(isText));
  return Object.fromEntries(entries) as FormValues;
}

/** The same texts under another language: somebody chose it after they had begun to write. */
export function renameLanguage<V>(values: Readonly<Record<string, V>>, from: string, to: string): Record<string, V> {
  if (from === to) return { ...values };
  const step = new RegExp(`^((?:parts\\.\\w+\\.\\d+\\.)?translations)\\.${from}\\.`);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replace(step, `$1.${to}.`), value]));
}
