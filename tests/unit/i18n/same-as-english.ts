import type { Locale } from "@/lib/i18n/locales";

/** Strings of four words or more that are rightly the same in another language: names of things, mostly. */
export const sameAsEnglish: readonly string[] = [];

/** Sentences that leave out a variable of English, because the language has no form for it: Czech names would need the vocative. */
export const withoutVariables: Partial<Record<Locale, readonly string[]>> = { cs: ["mail:greeting"] };
