import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** The text of an error key, in the namespace `validation` unless the key names another. */
export function errorText(locale: Locale, key: string, values: Record<string, string> = {}): string {
  const t = translator(locale) as (key: string, values: Record<string, string>) => string;
  return t(key.includes(":") ? key : `validation:${key}`, values);
}

/** Messages that say themselves which field they mean. All other ones of `validation` would fit any field. */
const namesItsField: readonly string[] = ["error.endsBeforeItBegins", "error.link"];
const fitsAnyField = (key: string) =>
  key === "proposals:error.date" || (!key.includes(":") && !namesItsField.includes(key));

/**
 * The text of an error in a public form: it names its field and the cure. `label` is the field's label, a noun or a
 * question.
 */
export function namedErrorText(locale: Locale, { key, values }: FieldError, label: string | undefined): string {
  const text = errorText(locale, key, values);
  if (!label || !fitsAnyField(key)) return text;
  return label.endsWith("?") ? `${label} ${text}` : `${label}: ${text}`;
}

type Issue = { message: string; path: PropertyKey[] };

/**
 * The errors of a schema. Messages that are not locale keys, such as Zod's own for unknown fields, become "error.form".
 */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.map(({ message, path }) => ({
    key: /^(\w+:)?error\.\w+$/.test(message) ? message : "error.form",
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
  }));
}
