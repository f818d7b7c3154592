import { locales, nativeLanguageName } from "@/lib/i18n/locales";

/** The six languages under their own names, for a select. */
export const languageChoices = locales.map((value) => ({ value, label: nativeLanguageName(value), lang: value }));
