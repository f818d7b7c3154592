import type { FieldError } from "@/lib/errors";

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
