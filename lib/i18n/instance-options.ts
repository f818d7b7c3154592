import type { FormatterModule, InitOptions } from "i18next";
import { numberFormat } from "./formats";
import { intlTag, isLocale } from "./locales";

// What the instances of the server and of the admin's client components have in common.

/** Years are no amounts: they are written without a sign for thousands. */
const years: readonly unknown[] = ["year", "first", "last"];

/** Writes every amount as its language does: "1,234", "1 234", "1234". */
export const amounts: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, lng, options) =>
    typeof value === "number" && lng && !years.includes(options?.interpolationkey)
      ? numberFormat(lng).format(value)
      : value,
};

/** The language of an instance is a whole tag, because plain `pt` would count 0 as one. */
export const instanceLanguage = (locale: string): string => (isLocale(locale) ? intlTag(locale) : locale);

export const interpolation = { escapeValue: false, alwaysFormat: true } satisfies InitOptions["interpolation"];
