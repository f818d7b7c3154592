import { database } from "@/lib/db";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { listCards } from "@/lib/records/public/cards";
import { type Explanation, explainMatch } from "./query/explain";
import type { FoundDocuments } from "./query/find";
import { type MarkedText, markedExcerpt, markWords } from "./query/marks";
import type { Ranked } from "./query/sort-best";
import { type ReasonInWords, reasonsInWords } from "./reason-words";

/** A record as a search shows it. */
export type FoundRecord = {
  card: Card;
  /** Why it fits where it lacks the word itself. */
  reasons: ReasonInWords[];
  title: MarkedText;
  /** The lead, or the part of the text where the words stand. */
  excerpt: (MarkedText & Omit<TextInLanguage, "text">) | null;
};

/** The public words of these records in the language that their cards are in. */
async function readTexts(cards: readonly Card[]): Promise<Map<string, string>> {
  const wanted = cards.map(({ id, title }) => ({ recordId: id, language: title.language }));
  const rows = wanted.length > 0 ? await database().searchText.findMany({ where: { OR: wanted } }) : [];
  return new Map(rows.map(({ recordId, text }) => [recordId, text]));
}

function excerptOf(card: Card, text: string | undefined, explanation: Explanation): FoundRecord["excerpt"] {
  const { lead, title } = card;
  const markedLead = lead && { ...markWords(lead.text, lead.language, explanation), ...inLanguage(lead) };
  if (markedLead && markedLead.marks.length > 0) return markedLead;
  const found = text ? markedExcerpt(text, title.language, explanation) : null;
  // What stands in the title is there to see already.
  const isNew = found && found.text !== title.text;
  return isNew ? { ...found, ...inLanguage(title) } : markedLead;
}

const inLanguage = ({ language, isFallback }: TextInLanguage) => ({ language, isFallback });

/** The cards of these documents, with the words marked and the reasons. */
export async function showRecords(found: FoundDocuments, page: Ranked[], locale: Locale): Promise<FoundRecord[]> {
  const ids = page.flatMap(({ number }) => found.documents.ids[number] ?? []);
  const cards = await listCards(ids, locale);
  const explanations = cards.map(({ id }) => explainMatch(found, found.documents.numbers.get(id)!));
  const [texts, inWords] = await Promise.all([
    readTexts(cards),
    reasonsInWords(
      explanations.flatMap(({ reasons }) => reasons),
      locale,
    ),
  ]);
  return cards.map((card, index) => {
    const explanation = explanations[index]!;
    return {
      card,
      reasons: explanation.reasons.flatMap((reason) => inWords(reason) ?? []),
      title: markWords(card.title.text, card.title.language, explanation),
      excerpt: excerptOf(card, texts.get(card.id), explanation),
    };
  });
}
