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
  ca: { words: 0.16, problems: 0, acrossByTerms: 0, acrossByWords: 0 },
  es: { words: 0.12, problems: 0, acrossByTerms: 0, acrossByWords: 0 },
  en: { words: 0.15, problems: 0, acrossByTerms: 0, acrossByWords: 0 },
  sv: { words: 0.16, problems: 0, acrossByTerms: 0, acrossByWords: 0 },
  cs: { words: 0.18, problems: 0, acrossByTerms: 0, acrossByWords: 0 },
  pt: { words: 0.14, problems: 0, acrossByTerms: 0, acrossByWords: 0 },
};

/** The maximum share of queries without results, nonsense aside. */
export const mostNothingFound = 0.83;
