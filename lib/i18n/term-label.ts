import type { TermLine } from "@/lib/records/vocabularies/list";
import { inLanguage } from "./content";
import type { Locale } from "./locales";

/** How a term is called in the reader's language, or in the best other one. */
export function termLabel({ labels, notation }: Pick<TermLine, "labels" | "notation">, locale: Locale) {
  const texts = Object.fromEntries(labels.map(({ language, preferred }) => [language, preferred]));
  const found = inLanguage<string>(texts, locale, "en");
  return { text: found?.value ?? notation, lang: found?.isFallback ? found.language : undefined };
}
