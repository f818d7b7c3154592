import type { Locale } from "@/lib/i18n/locales";
import { concepts } from "./concepts/table";
import { stemOf } from "./stem/index";
import { chunksOf, tokensOf } from "./tokens";

// How many of some words a text may have, much faster than its tokens and concepts: results look through whole records for
// the one part to show.

/** What a piece of a text may be found by: its words and their stems. */
type Forms = readonly string[];

const formsOf = (text: string, language: Locale): Forms => [
  ...new Set(tokensOf(text).flatMap(({ word }) => [word, stemOf(word, language)])),
];

/** Language → piece as written → forms. Texts use the same words again and again. */
const known = new Map<Locale, Map<string, Forms>>();
const maxKnown = 50_000;

function knownForms(language: Locale): Map<string, Forms> {
  const forms = known.get(language);
  if (forms && forms.size < maxKnown) return forms;
  const fresh = new Map<string, Forms>();
  known.set(language, fresh);
  return fresh;
}

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

/**
 * Counts the words of texts that have one of the stems, or belong to what a concept is called. None: the text has neither;
 * some: it may have.
 */
export function mentions({ stems, concepts: meant }: Wanted, language: Locale): (text: string) => number {
  const wanted = new Set([...stems, ...[...meant].flatMap((concept) => formsOfConcept(concept, language))]);
  const forms = knownForms(language);
  const formsOfChunk = (chunk: string): Forms => {
    const found = forms.get(chunk) ?? formsOf(chunk, language);
    forms.set(chunk, found);
    return found;
  };
  return (text) => chunksOf(text).filter((chunk) => formsOfChunk(chunk).some((form) => wanted.has(form))).length;
}
