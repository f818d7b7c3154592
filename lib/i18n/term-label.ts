import type { TermLine } from "@/lib/records/vocabularies/list";
import { inLanguage } from "./content";
import type { Locale } from "./locales";

/** A term's label in the reader's language or the best other one; `lang` is set for a fallback. */
export function termLabel({ labels, notation }: Pick<TermLine, "labels" | "notation">, locale: Locale) {
  const texts = Object.fromEntries(labels.map(({ language, preferred }) => [language, preferred]));
  const found = inLanguage<string>(texts, locale, "en");
  return { text: found?.value ?? notation, lang: found?.isFallback ? found.language : undefined };
}
