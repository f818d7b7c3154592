import type { Locale } from "@/lib/i18n/locales";
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

/** Word → stem, for each language. Texts use the same words again and again. */
const known = new Map<Locale, Map<string, string>>();
/** A few megabytes for each language. */
const maxKnown = 50_000;

function knownStems(locale: Locale): Map<string, string> {
  const stems = known.get(locale);
  if (stems && stems.size < maxKnown) return stems;
  const fresh = new Map<string, string>();
  known.set(locale, fresh);
  return fresh;
}

/** What the forms of a folded word have in common: equal for "školy" and "školní". Numbers and codes stay as they are. */
export function stemOf(word: string, locale: Locale): string {
  if (/\d/.test(word)) return word;
  const stems = knownStems(locale);
  const stem = stems.get(word) ?? stemmers[locale](word);
  stems.set(word, stem);
  return stem;
}
