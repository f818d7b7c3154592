import { locales, nativeLanguageName } from "@/lib/i18n/locales";

/** The six languages under their own names, to choose from. */
export const languageChoices = locales.map((value) => ({ value, label: nativeLanguageName(value), lang: value }));
