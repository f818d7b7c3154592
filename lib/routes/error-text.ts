import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** The text of an error: a key of `validation.json`, or with its namespace. */
export function errorText(locale: Locale, key: string, values: Record<string, string> = {}): string {
  const t = translator(locale) as (key: string, values: Record<string, string>) => string;
  return t(key.includes(":") ? key : `validation:${key}`, values);
}

type Issue = { message: string; path: PropertyKey[] };

/** The errors of a schema. A message that is not one of our keys (an unknown field, say) becomes a general one. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.map(({ message, path }) => ({
    key: /^(\w+:)?error\.\w+$/.test(message) ? message : "error.form",
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
  }));
}
