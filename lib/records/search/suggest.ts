import type { Locale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import { kindNames } from "@/lib/kinds/index";
import { listCards } from "@/lib/records/public/cards";
import { readVocabularies } from "@/lib/records/vocabularies/terms";
import { fold } from "@/lib/text/fold";
import { languageBits } from "./document/document";
import { termLexeme } from "./document/lexemes";
import { searchDocuments } from "./documents";
import { readPostings } from "./postings";
import { lexemesOf, type Unit, unitsOf } from "./query/alternatives";
import { beginnings } from "./query/expand";
import { likelyLanguages } from "./query/languages";
import { parseQuery } from "./query/parse-query";
import { rank } from "./query/rank";
import { languagesOfWords } from "./query/vocabulary";

/** A term; whether a practice has it, or one narrower, says where it leads to. */
export type SuggestedTerm = TermView & { hasPractices: boolean };

/** What somebody may mean who has not finished typing. */
export type Suggestions = { records: Card[]; terms: SuggestedTerm[] };

const [maxRecords, maxTerms] = [6, 3];
const longestStart = 100;

/** Titles only: what is suggested is what begins as it was typed, not what speaks of it. */
const inTitles = (unit: Unit): Unit => ({
  ...unit,
  alternatives: unit.alternatives
    .map((each) => ({ ...each, lexemes: each.lexemes.filter(({ lexeme }) => lexeme.startsWith("1=")) }))
    .filter(({ lexemes }) => lexemes.length > 0),
});

async function suggestRecords(text: string, locale: Locale): Promise<Card[]> {
  const { tokens, isUnfinished } = parseQuery(text);
  const languages = likelyLanguages(tokens, locale);
  const known = await languagesOfWords(tokens.map(({ word }) => word));
  const units = unitsOf(
    tokens,
    languages,
    known,
    tokens.map(() => []),
  );
  const last = units.at(-1);
  if (last && isUnfinished) last.alternatives.push(...(await beginnings(last, languages, 2)));
  const titles = units.map(inTitles);
  const documents = await searchDocuments();
  const postings = await readPostings(documents, lexemesOf(titles));
  const options = { languageBit: languageBits([locale]), leastCoverage: 0.95 };
  const found = rank(titles, documents, postings, options).slice(0, 2 * maxRecords);
  const cards = await listCards(
    found.flatMap(({ number }) => documents.ids[number] ?? []),
    locale,
  );
  // Titles that a reader can see to begin so come before those that do so in another language.
  const [visible, others] = [true, false].map((wanted) =>
    cards.filter(({ title }) => beginsAs(text, title.text) === wanted),
  );
  return [...visible!, ...others!].slice(0, maxRecords);
}

/** Whether each word typed begins a word of the label. */
function beginsAs(text: string, label: string): boolean {
  const words = fold(label).split(" ");
  return fold(text)
    .split(" ")
    .every((start) => words.some((word) => word.startsWith(start)));
}

async function suggestTerms(text: string, vocabularies: string[], locale: Locale): Promise<SuggestedTerm[]> {
  const terms = await readVocabularies(vocabularies, locale);
  const found = fold(text).trim() ? terms.filter(({ label }) => beginsAs(text, label.text)).slice(0, maxTerms) : [];
  const documents = await searchDocuments();
  const postings = await readPostings(
    documents,
    found.map(({ id }) => termLexeme(id)),
  );
  const practice = kindNames.indexOf("practice");
  return found.map((term) => ({
    ...term,
    hasPractices: postings.get(termLexeme(term.id))!.some((number) => documents.kinds[number] === practice),
  }));
}

/** Public records and terms whose names begin so. `vocabularies`: those whose terms have a page. */
export async function suggest(text: string, vocabularies: string[], locale: Locale): Promise<Suggestions> {
  const start = text.slice(0, longestStart).trim();
  if (start.length < 2) return { records: [], terms: [] };
  const [records, terms] = await Promise.all([
    suggestRecords(start, locale),
    suggestTerms(start, vocabularies, locale),
  ]);
  return { records, terms };
}
