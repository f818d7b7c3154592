import type { Locale } from "@/lib/i18n/locales";
import { remembered } from "../remembered";
import { irregularCatalan, stemCatalan } from "./ca";
import { irregularCzech, stemCzech } from "./cs";
import { irregularEnglish, stemEnglish } from "./en";
import { irregularSpanish, stemSpanish } from "./es";
import { irregularPortuguese, stemPortuguese } from "./pt";
import { irregularSwedish, stemSwedish } from "./sv";

const stemmers = {
  ca: stemCatalan,
  es: stemSpanish,
  en: stemEnglish,
  sv: stemSwedish,
  cs: stemCzech,
  pt: stemPortuguese,
} as const satisfies Record<Locale, (word: string) => string>;

const irregularWords = {
  ca: irregularCatalan,
  es: irregularSpanish,
  en: irregularEnglish,
  sv: irregularSwedish,
  cs: irregularCzech,
  pt: irregularPortuguese,
} as const satisfies Record<Locale, ReadonlyMap<string, string>>;

/** The words that follow no rule. */
export const irregularForms = (locale: Locale): Iterable<string> => irregularWords[locale].keys();

const knownStem = remembered((word, locale) => stemmers[locale](word));

/** What the forms of a folded word have in common: equal for "školy" and "školní". Numbers and codes stay as they are. */
export const stemOf = (word: string, locale: Locale): string => (/\d/.test(word) ? word : knownStem(word, locale));
