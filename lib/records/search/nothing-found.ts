import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { readCards } from "@/lib/records/public/cards";
import { languageBits } from "./document/document";
import { type FoundRecord, showRecords } from "./found-records";
import { type FoundDocuments, findDocuments } from "./query/find";
import { rank } from "./query/rank";

/** What helps a reader whose question found nothing. */
export type NothingFound = {
  /** Records that answer at least a part of the question. */
  nearest: FoundRecord[];
  /** The question without quotation marks and without words to leave out, if that finds something. */
  plainer: { question: string; total: number } | null;
  /** A city that the question names: its coordinators can be asked. */
  city: Card | null;
};

const maxNearest = 5;
/** So little of a question must be answered to be near. */
const leastCoverage = 0.08;

const excludedWord = /(?<=^|\s)[-\u2212](?=[\p{L}\p{N}])\S*/gu;
const quotationMark = /["\u201c-\u201f\u00ab\u00bb]/g;

const withoutOperators = (question: string) =>
  question.replace(excludedWord, " ").replace(quotationMark, " ").replace(/\s+/g, " ").trim();

/** A word that is merely spelled like one of the directory says nothing about what is near. */
const withoutGuesses = ({ units }: FoundDocuments) =>
  units.map((unit) => ({
    ...unit,
    alternatives: unit.alternatives.filter(({ reason }) => reason.type !== "similar"),
  }));

async function cityNamed({ units }: FoundDocuments, locale: Locale): Promise<Card | null> {
  const ids = units.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ reason }) => (reason.type === "record" ? [reason.id] : [])),
  );
  const cards = await readCards(ids, locale);
  return [...cards.values()].find(({ kind }) => kind === "city") ?? null;
}

export async function whatIsNear(found: FoundDocuments, question: string, locale: Locale): Promise<NothingFound> {
  const plain = withoutOperators(question);
  const isPlainer = plain !== "" && plain !== question;
  const other = isPlainer ? await findDocuments(plain, locale) : found;
  const options = { languageBit: languageBits([locale]), leastCoverage };
  const near =
    other.ranked.length > 0 ? other.ranked : rank(withoutGuesses(other), other.documents, other.postings, options);
  const [nearest, city] = await Promise.all([
    showRecords(other, near.slice(0, maxNearest), locale),
    cityNamed(other, locale),
  ]);
  const plainer = other.ranked.length > 0 ? { question: plain, total: other.ranked.length } : null;
  return { nearest, plainer, city };
}
