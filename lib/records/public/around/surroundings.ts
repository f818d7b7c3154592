import { type RenderedText, type TextInLanguage, textIn } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { readHtml } from "@/lib/records/store/rendered";
import { aroundTag, recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

// What refers to a record from elsewhere. Only published records are returned, because only they have cards.

type Texts = { language: string }[];

/** A function that adds the stored HTML to texts of these records. */
export async function htmlAdder(ids: string[], texts: (TextInLanguage | null)[]) {
  const sources = texts.flatMap((found) => found?.text ?? []);
  const html = await readHtml(ids, sources);
  return (found: TextInLanguage | null): RenderedText | null => found && { ...found, html: html.get(found.text) ?? "" };
}

/** A text from translation rows in the reader's language, with English as the first fallback. */
export function textInRows<T extends Texts>(
  rows: T,
  name: keyof T[number] & string,
  locale: Locale,
): TextInLanguage | null {
  const known = Object.fromEntries(rows.map((row) => [row.language, row]));
  return textIn<Record<string, string>, string>(known as never, name, locale, "en");
}

/** Reads what refers to record `id`. Tags the page with the surroundings of `id` and with the cards it shows. */
export function readAround<T>(id: string, read: () => Promise<T>, cardsIn: (found: T) => Card[]): Promise<T> {
  return readPublic(read, (found) => [aroundTag(id), ...cardsIn(found).map((card) => recordTag(card.id))]);
}
