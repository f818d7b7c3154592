import { inLanguage } from "@/lib/i18n/content";
import { namingOrder, readingOrder } from "@/lib/i18n/fallbacks";
import type { Locale } from "@/lib/i18n/locales";
import type { KindDefinition } from "@/lib/kinds/kind";

// The texts of a card in the reader's language or the best other one.

export type ByLanguage = Partial<Record<Locale, Record<string, unknown>>>;

/** The title, a name in the language of its owner where the reader's has none. */
export function titleIn(kind: KindDefinition, texts: ByLanguage, language: Locale, source: Locale) {
  const titles = Object.fromEntries(
    Object.entries(texts).map(([locale, fields]) => [locale, fields?.[kind.title] as string | undefined]),
  );
  const order = "proper" in kind.translated[kind.title]! ? namingOrder : readingOrder;
  return inLanguage<string>(titles as Partial<Record<Locale, string>>, language, source, order);
}

/** The first lead field that has a text at all, in the best language for it. */
export function leadIn(kind: KindDefinition, texts: ByLanguage, language: Locale, source: Locale) {
  for (const field of kind.lead) {
    const versions = Object.fromEntries(
      Object.entries(texts).map(([locale, fields]) => [locale, fields?.[field] as string | undefined]),
    );
    const found = inLanguage<string>(versions as Partial<Record<Locale, string>>, language, source);
    if (found) return found;
  }
  return null;
}
