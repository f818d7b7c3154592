import type { Locale } from "@/lib/i18n/locales";
import type { Documents } from "../documents";
import { readPhrase, readPostings } from "../postings";
import { lexemesOf, unitsOf } from "./alternatives";
import type { ParsedQuery } from "./parse-query";
import { phraseQuery } from "./phrases";
import { languagesOfWords } from "./vocabulary";

/** The documents that have every phrase; undefined where there is none. */
export async function withPhrases({ phrases }: ParsedQuery, languages: Locale[]): Promise<Set<number> | undefined> {
  let common: Set<number> | undefined;
  for (const phrase of phrases) {
    const query = phraseQuery(phrase, languages);
    const found: Int32Array = query ? await readPhrase(query) : new Int32Array();
    const before = common;
    common = new Set(before ? found.filter((number) => before.has(number)) : found);
  }
  return common;
}

/** The documents that have a word that must not be there. */
export async function withExcluded(
  { excluded }: ParsedQuery,
  languages: Locale[],
  documents: Documents,
): Promise<Set<number>> {
  if (excluded.length === 0) return new Set();
  const known = await languagesOfWords(excluded.map(({ word }) => word));
  const units = unitsOf(
    excluded,
    languages,
    known,
    excluded.map(() => []),
  );
  const words = units.map(({ alternatives }) => ({
    alternatives: alternatives.filter(({ reason }) => reason.type === "word"),
  }));
  const postings = await readPostings(documents, lexemesOf(words));
  return new Set([...postings.values()].flatMap((numbers) => [...numbers]));
}
