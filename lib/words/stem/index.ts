import type { Locale } from "@/lib/i18n/locales";
import { remembered } from "../remembered";
import { stemCatalan } from "./ca";
import { stemCzech } from "./cs";
import { stemEnglish } from "./en";
import { stemSpanish } from "./es";
import { stemPortuguese } from "./pt";
import { stemSwedish } from "./sv";

const stemmers = {
  ca: stemCatalan,
  es: stemSpanish,
  en: stemEnglish,
  sv: stemSwedish,
  cs: stemCzech,
  pt: stemPortuguese,
} as const satisfies Record<Locale, (word: string) => string>;

const knownStem = remembered((word, locale) => stemmers[locale](word));

/** What the forms of a folded word have in common: equal for "školy" and "školní". Numbers and codes stay as they are. */
export const stemOf = (word: string, locale: Locale): string => (/\d/.test(word) ? word : knownStem(word, locale));
