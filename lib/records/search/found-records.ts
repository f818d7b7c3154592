import { Prisma, readStatement } from "@/lib/db";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { listCards } from "@/lib/records/public/cards";
import type { Wanted } from "@/lib/words/mentions";
import type { Reason } from "./query/alternatives";
import { explainMatches, wantedIn } from "./query/explain";
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
  const rows = await readStatement<{ recordId: string; text: string }>(Prisma.sql`
    SELECT t."recordId", t."text" FROM unnest(${ids}::uuid[], ${languages}::text[]) AS wanted(id, language)
    JOIN "SearchText" t ON t."recordId" = wanted.id AND t."language" = wanted.language`);
  return new Map(rows.map(({ recordId, text }) => [recordId, text]));
}

const inLanguage = ({ language, isFallback }: TextInLanguage) => ({ language, isFallback });

type Marked = { card: Card; reasons: Reason[]; lead: FoundRecord["excerpt"] };

function markLead({ lead }: Card, wanted: Wanted): FoundRecord["excerpt"] {
  return lead && { ...markWords(lead.text, lead.language, wanted), ...inLanguage(lead) };
}

/** Whole texts are long: they are read only where the lead has nothing to mark. */
const needsText = ({ lead }: Marked) => lead === null || lead.marks.length === 0;

function excerptOf(
  { card: { title }, lead }: Marked,
  text: string | undefined,
  wanted: Wanted,
): FoundRecord["excerpt"] {
  const found = text ? markedExcerpt(text, title.language, wanted) : null;
  // What stands in the title is there to see already.
  const isNew = found && found.text !== title.text;
  return isNew ? { ...found, ...inLanguage(title) } : lead;
}

/** The cards of these documents, with the words marked and the reasons. */
export async function showRecords(found: FoundDocuments, page: Ranked[], locale: Locale): Promise<FoundRecord[]> {
  const { ids, numbers } = found.documents;
  const cards = await listCards(
    page.flatMap(({ number }) => ids[number] ?? []),
    locale,
  );
  const [wanted, explain] = [wantedIn(found), explainMatches(found)];
  const marked = cards.map((card) => ({
    card,
    reasons: explain(numbers.get(card.id)!),
    lead: markLead(card, wanted),
  }));
  const [texts, inWords] = await Promise.all([
    readTexts(marked.filter(needsText).map(({ card }) => card)),
    reasonsInWords(
      marked.flatMap(({ reasons }) => reasons),
      locale,
    ),
  ]);
  return marked.map((each) => ({
    card: each.card,
    reasons: each.reasons.flatMap((reason) => inWords(reason) ?? []),
    title: markWords(each.card.title.text, each.card.title.language, wanted),
    excerpt: excerptOf(each, texts.get(each.card.id), wanted),
  }));
}
