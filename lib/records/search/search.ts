import { database } from "@/lib/db";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { listCards } from "@/lib/records/public/cards";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { pageSize } from "./page-size";
import { type Explanation, explainMatch } from "./query/explain";
import { type FoundDocuments, findDocuments } from "./query/find";
import { type MarkedText, markedExcerpt, markWords } from "./query/marks";
import type { Ranked } from "./query/rank";
import { type ReasonInWords, reasonsInWords } from "./reason-words";

export type SearchRequest = { words: string; kind?: KindName | undefined; page: number };

/** A record as a search shows it. */
export type FoundRecord = {
  card: Card;
  /** Why it fits where it lacks the word itself. */
  reasons: ReasonInWords[];
  title: MarkedText;
  /** The lead, or the part of the text where the words stand. */
  excerpt: (MarkedText & Omit<TextInLanguage, "text">) | null;
};

export type SearchAnswer = {
  records: FoundRecord[];
  total: number;
  page: number;
  pages: number;
  /** How many records of each kind there are among all that was found. */
  counts: Record<KindName, number>;
  /** What was taken for a typing error, and the word of the directory that was looked for instead. */
  corrected: { typed: string; written: string; language: string }[];
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

async function showRecords(found: FoundDocuments, page: Ranked[], locale: Locale): Promise<FoundRecord[]> {
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

function countKinds({ documents, ranked }: FoundDocuments): SearchAnswer["counts"] {
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as SearchAnswer["counts"];
  for (const { number } of ranked) counts[kindNames[documents.kinds[number]!]!] += 1;
  return counts;
}

async function answer({ words, kind, page }: SearchRequest, locale: Locale): Promise<SearchAnswer> {
  const found = await findDocuments(words, locale);
  const wanted = kind && kindNames.indexOf(kind);
  const ranked =
    wanted === undefined ? found.ranked : found.ranked.filter(({ number }) => found.documents.kinds[number] === wanted);
  return {
    records: await showRecords(found, ranked.slice((page - 1) * pageSize, page * pageSize), locale),
    total: ranked.length,
    page,
    pages: Math.max(1, Math.ceil(ranked.length / pageSize)),
    counts: countKinds(found),
    corrected: [...found.corrected].map(([typed, { written, language }]) => ({ typed, written, language })),
  };
}

/** One list over all kinds: what answers the words in any language, with the reasons. */
export function searchDirectory(request: SearchRequest, locale: Locale): Promise<SearchAnswer> {
  return readPublic(
    () => answer(request, locale),
    ({ records }) => [termsTag, ...kindNames.map(publishedTag), ...records.map(({ card }) => recordTag(card.id))],
  );
}
