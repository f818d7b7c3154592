import type { Locale } from "@/lib/i18n/locales";

type Floors = {
  /** nDCG@10 of all queries except problems and questions. */
  words: number;
  /** nDCG@10 of problems and questions. */
  problems: number;
  /** The share of cross-language queries with a useful record among the first ten, bridged by terms and names. */
  acrossByTerms: number;
  /** The same, bridged by everyday words. */
  acrossByWords: number;
};

/**
 * The lowest accepted figures per language. They are raised with the search, and lowered only with a reason in the
 * commit.
 */
export const floors: Record<Locale, Floors> = {
  ca: { words: 0.78, problems: 0.56, acrossByTerms: 0.9, acrossByWords: 0.75 },
  es: { words: 0.78, problems: 0.56, acrossByTerms: 0.9, acrossByWords: 0.75 },
  en: { words: 0.78, problems: 0.56, acrossByTerms: 0.9, acrossByWords: 0.75 },
  sv: { words: 0.78, problems: 0.56, acrossByTerms: 0.9, acrossByWords: 0.75 },
  cs: { words: 0.78, problems: 0.56, acrossByTerms: 0.9, acrossByWords: 0.75 },
  pt: { words: 0.78, problems: 0.56, acrossByTerms: 0.9, acrossByWords: 0.75 },
};

/** The maximum share of queries without results, nonsense aside. */
export const mostNothingFound = 0.03;

/** Nonsense whose other words the directory has ("hipoteca a tipo fijo") may find the nearest records. */
export const mostNonsenseFound = 1;
