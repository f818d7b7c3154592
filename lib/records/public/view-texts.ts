import { type TextInLanguage, type Translations, textIn } from "@/lib/i18n/content";
import { namingOrder, readingOrder } from "@/lib/i18n/fallbacks";
import type { Locale } from "@/lib/i18n/locales";
import type { ListItem } from "@/lib/kinds/input";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { readableLanguages } from "@/lib/records/search/facets";
import type { BaseStored } from "@/lib/records/store/stored";

// The texts of a view in the reader's language. Markdown comes with its stored HTML.

/** `readIn` is the language that the page announces under its title: texts in it need no label of their own. */
export type Reader = { locale: Locale; source: Locale; published: Locale[]; readIn: Locale };

/** The reader of a page, with the language in which the record can be read there: the first one that has its texts. */
export function readerOf(kind: KindDefinition, stored: BaseStored, published: Locale[], locale: Locale): Reader {
  const source = stored.record.sourceLanguage as Locale;
  const readable = readableLanguages(kind, stored, published);
  const readIn = readingOrder(locale, source).find((language) => readable.includes(language)) ?? source;
  return { locale, source, published, readIn };
}

type Values = Record<string, unknown>;
type Texts = Record<string, unknown>;
type Change = (text: { text: string }) => object;

function changeMarkdown(declared: Fields, texts: Texts, change: Change): Texts {
  const entries = Object.entries(texts).map(([name, text]) => {
    const type = declared[name]?.type;
    if (type === "prose") return [name, change(text as TextInLanguage)] as const;
    if (type !== "list") return [name, text] as const;
    const list = text as TextInLanguage<ListItem[]>;
    return [name, { ...list, text: list.text.map(change) }] as const;
  });
  return Object.fromEntries(entries);
}

/** The Markdown sources among these texts. */
function markdownOf(declared: Fields, texts: Texts): string[] {
  const sources: string[] = [];
  changeMarkdown(declared, texts, (text) => {
    sources.push(text.text);
    return text;
  });
  return sources;
}

function chooseTexts(translated: Fields, translations: Partial<Record<Locale, Values>>, reader: Reader): Values {
  const known: Translations<Values> = Object.fromEntries(
    reader.published.map((locale) => [locale, translations[locale] ?? {}]),
  );
  const texts = Object.entries(translated).map(([name, field]) => {
    const order = "proper" in field ? namingOrder : readingOrder;
    const text = textIn(known, name, reader.locale, reader.source, order);
    const isAnnounced = text?.isFallback && text.language === reader.readIn;
    return [name, isAnnounced ? { ...text, isAnnounced } : text] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text));
}

/** The texts of these fields in the reader's language, with their HTML (`html`: source → HTML). */
export function viewTexts(
  translated: Fields,
  translations: Partial<Record<Locale, Values>>,
  reader: Reader,
  html: ReadonlyMap<string, string>,
): Texts {
  const texts = chooseTexts(translated, translations, reader);
  return changeMarkdown(translated, texts, (text) => ({ ...text, html: html.get(text.text) ?? "" }));
}

/** The Markdown sources that this reader can see. */
export function markdownFor(kind: KindDefinition, { input }: BaseStored, reader: Reader): string[] {
  const ofParts = Object.entries(kind.parts).flatMap(([name, { translated }]) =>
    (input.parts[name] ?? []).flatMap((part) =>
      markdownOf(translated, chooseTexts(translated, part.translations, reader)),
    ),
  );
  return [...markdownOf(kind.translated, chooseTexts(kind.translated, input.translations, reader)), ...ofParts];
}
