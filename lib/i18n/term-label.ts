import { inLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { TermLine } from "@/lib/records/vocabularies/vocabulary";

/** How a term is called in the reader's language, or in the best other one. */
export function termLabel({ labels, notation }: Pick<TermLine, "labels" | "notation">, locale: Locale) {
  const texts = Object.fromEntries(labels.map(({ language, preferred }) => [language, preferred]));
  const found = inLanguage<string>(texts, locale, "en");
  return { text: found?.value ?? notation, lang: found?.isFallback ? found.language : undefined };
}
