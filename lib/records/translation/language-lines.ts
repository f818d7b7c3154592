import { type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import type { Stored } from "@/lib/records/store/stored";
import { translationWork } from "./work";

export type LanguageLine = {
  language: Locale;
  state: TranslationState | "source";
  isPublished: boolean;
  isMachine: boolean;
};

/** The state of a record in each language. */
export function languageLines(stored: Stored): LanguageLine[] {
  return locales.map((language) => {
    const isSource = language === stored.record.sourceLanguage;
    const translation = stored.translations[language];
    return {
      language,
      state: isSource ? "source" : translationWork(stored, language).state,
      isPublished: translation?.published ?? false,
      isMachine: !isSource && translation?.provenance === "machine",
    };
  });
}

/** The languages with a translation, which can become the source. */
export const possibleSources = ({ record, translations }: Stored): Locale[] =>
  locales.filter((language) => language !== record.sourceLanguage && translations[language]);
