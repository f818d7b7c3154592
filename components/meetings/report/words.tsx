import { written, writtenName } from "@/components/records/written";
import { Lang, type Written } from "@/components/ui/lang";
import { textIn } from "@/lib/i18n/content";
import { namingOrder } from "@/lib/i18n/fallbacks";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { ReportNamed, ReportWords } from "@/lib/meetings/report/content";

type Found = Parameters<typeof written>[0];

const chosen = (words: ReportWords, locale: Locale, source: Locale, isName: boolean): Found | null => {
  const byLanguage = Object.fromEntries(Object.entries(words).map(([language, text]) => [language, { text }]));
  return textIn<{ text: string }, "text">(byLanguage, "text", locale, source, ...(isName ? [namingOrder] : []));
};

/** A title of the report in the reader's language, or labelled in another. */
export function titleWords(words: ReportWords, locale: Locale, source: Locale): Written {
  const found = chosen(words, locale, source, false);
  return found ? written(found, locale) : "–";
}

/** A proper name, which needs no translation. */
export function nameWords(words: ReportWords, locale: Locale, source: Locale): Written {
  const found = chosen(words, locale, source, true);
  return found ? writtenName(found) : "–";
}

type Props = { named: ReportNamed; locale: Locale; source: Locale; cards: ReadonlyMap<string, Card>; isName?: boolean };

/** The name that was published, linked to its page while there is one. */
export function NamedLink({ named, locale, source, cards, isName = false }: Props) {
  const card = cards.get(named.id);
  const words = isName ? nameWords(named.names, locale, source) : titleWords(named.names, locale, source);
  const text = <Lang words={words} />;
  return card ? <a href={recordPath(locale, card)}>{text}</a> : text;
}
