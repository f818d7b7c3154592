import type { Locale } from "@/lib/i18n/locales";
import { concepts } from "./concepts/table";
import { remembered } from "./remembered";
import { stemOf } from "./stem/index";
import { chunksOf, placedChunksOf, tokensOf } from "./tokens";

// How many of some words a text may have, much faster than its tokens and concepts: results look through whole records for
// the one part to show.

/** What a piece of a text may be found by: its words and their stems. */
type Forms = readonly string[];

const formsOf = remembered(
  (text, language): Forms => [...new Set(tokensOf(text).flatMap(({ word }) => [word, stemOf(word, language)]))],
);

const ofConcepts = new Map<string, Forms>();

/** The words of everything that a concept is called in the language. */
function formsOfConcept(concept: string, language: Locale): Forms {
  const key = `${language} ${concept}`;
  const forms =
    ofConcepts.get(key) ??
    (concepts().get(concept)?.words[language] ?? []).flatMap((words) => formsOf(words, language));
  ofConcepts.set(key, forms);
  return forms;
}

export type Wanted = { stems: ReadonlySet<string>; concepts: ReadonlySet<string> };

/** Looks for what a question wants in texts of one language. */
export type Mentions = {
  /** How many words of a text it may have. None: the text has none for certain. */
  count: (text: string) => number;
  /** Where in the text those words begin. */
  places: (text: string) => number[];
};

function makeMentions({ stems, concepts: meant }: Wanted, language: Locale): Mentions {
  const wanted = new Set([...stems, ...[...meant].flatMap((concept) => formsOfConcept(concept, language))]);
  const answers = new Map<string, boolean>();
  const isWanted = (chunk: string): boolean => {
    const known = answers.get(chunk);
    if (known !== undefined) return known;
    const answer = formsOf(chunk, language).some((form) => wanted.has(form));
    answers.set(chunk, answer);
    return answer;
  };
  return {
    count: (text) => chunksOf(text).filter(isWanted).length,
    places: (text) => placedChunksOf(text).flatMap(({ chunk, start }) => (isWanted(chunk) ? [start] : [])),
  };
}

const made = new WeakMap<Wanted, Map<Locale, Mentions>>();

/**
 * Words that have one of the stems, or belong to what a concept is called. Made once per question and language, because
 * each result asks for its title, its lead and every line of its text.
 */
export function mentions(wanted: Wanted, language: Locale): Mentions {
  const byLanguage = made.get(wanted) ?? new Map<Locale, Mentions>();
  made.set(wanted, byLanguage);
  const known = byLanguage.get(language) ?? makeMentions(wanted, language);
  byLanguage.set(language, known);
  return known;
}
