import { kindLabelOf, placeOf } from "@/components/records/row-of-card";
import { titleOf, written } from "@/components/records/written";
import { plainText, type Written } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath, termPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { SuggestedTerm, Suggestions } from "@/lib/records/search/suggest";
import { listAddress } from "@/lib/serving/list-queries";

/** Vocabularies by which practices can be filtered; a term leads to its practices. */
export const suggestedVocabularies = ["theme", "level", "need", "recipient"] as const;

/** A line of the suggestions. `about` says what it is: "Practice: project, Barcelona". */
type Line = { title: string; lang?: string; note?: string; about: string; href: string };

/** The answer to what somebody has typed so far. */
export type SuggestionsAnswer = {
  records: Line[];
  terms: Line[];
  /** The last line: searching for the words as they are. */
  search: { title: string; href: string; words: string };
};

const lineOf = (words: Written, about: string, href: string): Line => ({
  title: plainText(words),
  ...(typeof words === "string"
    ? {}
    : { ...(words.lang && { lang: words.lang }), ...(words.note && { note: words.note }) }),
  about,
  href,
});

function recordLine(card: Card, locale: Locale): Line {
  const about = [kindLabelOf(card, locale), placeOf(card, locale)].filter(Boolean).join(" · ");
  return lineOf(titleOf(card, locale), about, recordPath(locale, card));
}

function termLine({ id, notation, label, hasPractices }: SuggestedTerm, locale: Locale): Line[] {
  const vocabulary = suggestedVocabularies.find((name) => id.startsWith(`${name}/`));
  if (!vocabulary) return [];
  const about = translator(locale)(`kinds:filter.${vocabulary}`);
  // An empty list helps nobody; the page of the term says what it means and what else has it.
  const href = hasPractices ? listAddress(locale, "practices", { [vocabulary]: notation }) : termPath(locale, id);
  return [lineOf(written(label, locale), about, href)];
}

export function suggestionsAnswer({ records, terms }: Suggestions, words: string, locale: Locale): SuggestionsAnswer {
  return {
    records: records.map((card) => recordLine(card, locale)),
    terms: terms.flatMap((term) => termLine(term, locale)),
    search: {
      title: translator(locale)("pages:search.suggest.search", { words }),
      href: listAddress(locale, "search", { q: words }),
      words,
    },
  };
}
