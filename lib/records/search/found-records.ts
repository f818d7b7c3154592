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
  if (cards.length === 0) return new Map();
  const ids = cards.map(({ id }) => id);
  const languages = cards.map(({ title }) => title.language);
  const rows = await database().$queryRaw<{ recordId: string; text: string }[]>`
    SELECT t."recordId", t."text" FROM unnest(${ids}::uuid[], ${languages}::text[]) AS wanted(id, language)
    JOIN "SearchText" t ON t."recordId" = wanted.id AND t."language" = wanted.language`;
  return new Map(rows.map(({ recordId, text }) => [recordId, text]));
}

const inLanguage = ({ language, isFallback }: TextInLanguage) => ({ language, isFallback });

type Marked = { card: Card; explanation: Explanation; lead: FoundRecord["excerpt"] };

function markLead(card: Card, explanation: Explanation): Marked {
  const { lead } = card;
  const marked = lead && { ...markWords(lead.text, lead.language, explanation), ...inLanguage(lead) };
  return { card, explanation, lead: marked };
}

/** Whole texts are long: they are read only where the lead has nothing to mark. */
const needsText = ({ lead }: Marked) => lead === null || lead.marks.length === 0;

function excerptOf({ card: { title }, explanation, lead }: Marked, text: string | undefined): FoundRecord["excerpt"] {
  const found = text ? markedExcerpt(text, title.language, explanation) : null;
  // What stands in the title is there to see already.
  const isNew = found && found.text !== title.text;
  return isNew ? { ...found, ...inLanguage(title) } : lead;
}

/** The cards of these documents, with the words marked and the reasons. */
export async function showRecords(found: FoundDocuments, page: Ranked[], locale: Locale): Promise<FoundRecord[]> {
  const ids = page.flatMap(({ number }) => found.documents.ids[number] ?? []);
  const cards = await listCards(ids, locale);
  const marked = cards.map((card) => markLead(card, explainMatch(found, found.documents.numbers.get(card.id)!)));
  const reasons = marked.flatMap(({ explanation }) => explanation.reasons);
  const [texts, inWords] = await Promise.all([
    readTexts(marked.filter(needsText).map(({ card }) => card)),
    reasonsInWords(reasons, locale),
  ]);
  return marked.map((each) => ({
    card: each.card,
    reasons: each.explanation.reasons.flatMap((reason) => inWords(reason) ?? []),
    title: markWords(each.card.title.text, each.card.title.language, each.explanation),
    excerpt: excerptOf(each, texts.get(each.card.id)),
  }));
}
