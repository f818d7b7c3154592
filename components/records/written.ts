import type { Written } from "@/components/ui/lang";
import type { TextInLanguage } from "@/lib/i18n/content";
import { smallFirst } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { kinds } from "@/lib/kinds/index";
import { keepTogether } from "@/lib/text/keep-together";

/** A text with its `lang` and, if it is a fallback, the note that says so. */
export function written(found: TextInLanguage, locale: Locale): Written {
  const text = keepTogether(found.text, found.language);
  return found.isFallback ? { text, ...langProps(found, locale) } : text;
}

/** An office after a name and a comma: in small letters, as in running text. */
export function writtenAfterComma(found: TextInLanguage, locale: Locale): Written {
  return written({ ...found, text: smallFirst(found.text, found.language) }, locale);
}

/** A proper name: its language is marked, but it is not a fallback and needs no note. */
export function writtenName({ text: typed, language, isFallback }: TextInLanguage): Written {
  const text = keepTogether(typed, language);
  return isFallback ? { text, lang: language } : text;
}

/** The title of a record: a name for kinds with proper names, otherwise a text that can be a fallback. */
export function titleOf(card: Pick<Card, "kind" | "title">, locale: Locale): Written {
  const { title, translated } = kinds[card.kind];
  const field = (translated as Record<string, object>)[title];
  return field && "proper" in field ? writtenName(card.title) : written(card.title, locale);
}

/** The `lang` and note of a text in another language than the page's, as props. */
export function langProps(found: TextInLanguage<unknown>, locale: Locale): { lang?: string; note?: string } {
  if (!found.isFallback) return {};
  const lang = found.language;
  return found.isAnnounced ? { lang } : { lang, note: translator(locale)(`common:language.in.${lang}`) };
}
