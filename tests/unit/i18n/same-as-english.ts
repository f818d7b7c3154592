import type { Locale } from "@/lib/i18n/locales";

/** Strings of four or more words that are correctly the same in another language, mostly names. */
export const sameAsEnglish: readonly string[] = [];

/**
 * Texts without a variable of the English one, because the language cannot use it: Czech names would need the vocative.
 */
export const withoutVariables: Partial<Record<Locale, readonly string[]>> = { cs: ["mail:greeting"] };
