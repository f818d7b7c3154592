import type { Written } from "@/components/ui/lang";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { kinds } from "@/lib/kinds/index";
import { keepTogether } from "@/lib/text/keep-together";

/** A text with its own `lang` and, because it is a fallback, the words that say so. */
export function written({ text: typed, language, isFallback }: TextInLanguage, locale: Locale): Written {
  const text = keepTogether(typed, language);
  return isFallback ? { text, lang: language, note: translator(locale)(`common:language.in.${language}`) } : text;
}

/** A name as its owner writes it: its language is marked, but it is no fallback that needs a remark. */
export function name({ text: typed, language, isFallback }: TextInLanguage): Written {
  const text = keepTogether(typed, language);
  return isFallback ? { text, lang: language } : text;
}

/** The title of a record: a name for what is called by its own name, a text that can be translated otherwise. */
export function titleOf(card: Pick<Card, "kind" | "title">, locale: Locale): Written {
  const { title, translated } = kinds[card.kind];
  const field = (translated as Record<string, object>)[title];
  return field && "proper" in field ? name(card.title) : written(card.title, locale);
}

/** The `lang` of a text in another language than the page's, and its remark: the props that many components take. */
export function langProps(found: TextInLanguage<unknown>, locale: Locale): { lang?: string; note?: string } {
  if (!found.isFallback) return {};
  return { lang: found.language, note: translator(locale)(`common:language.in.${found.language}`) };
}
