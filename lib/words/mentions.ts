import type { Locale } from "@/lib/i18n/locales";
import { type Beginnings, beginningsOf, piecesBeginning } from "./beginnings";
import { concepts } from "./concepts/table";
import { remembered } from "./remembered";
import { stemOf } from "./stem/index";
import { chunksOf, tokensOf } from "./tokens";

// Where a text may have some words, much faster than its tokens and concepts: results look through whole records for the
// one part to show.

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

type WantedForms = { forms: ReadonlySet<string>; beginnings: Beginnings };

const made = new WeakMap<Wanted, Map<Locale, WantedForms>>();

/** Made once per question and language: each result asks for its title, its lead and its text. */
function wantedForms(wanted: Wanted, language: Locale): WantedForms {
  const byLanguage = made.get(wanted) ?? new Map<Locale, WantedForms>();
  made.set(wanted, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const forms = new Set([
    ...wanted.stems,
    ...[...wanted.concepts].flatMap((concept) => formsOfConcept(concept, language)),
  ]);
  const making = { forms, beginnings: beginningsOf(forms, language) };
  byLanguage.set(language, making);
  return making;
}

/** A piece of a text that may be wanted. `isSaid`: it has one of the stems, whatever it means. */
export type Mention = { start: number; end: number; isSaid: boolean };

/**
 * The words that have one of the stems, or belong to what a concept is called. None: the text has none of what is wanted
 * for certain.
 */
export function mentionsIn(text: string, language: Locale, wanted: Wanted): Mention[] {
  const { forms, beginnings } = wantedForms(wanted, language);
  const found: Mention[] = [];
  const pieces = piecesBeginning(text, beginnings);
  for (let at = 0; at < pieces.length; at += 2) {
    const from = pieces[at]!;
    const piece = text.slice(from, pieces[at + 1]);
    const chunks = chunksOf(piece);
    for (let index = 0; index < chunks.length; index += 2) {
      const [start, end] = [chunks[index]!, chunks[index + 1]!];
      const ofChunk = formsOf(piece.slice(start, end), language);
      if (!ofChunk.some((form) => forms.has(form))) continue;
      const isSaid = ofChunk.some((form) => wanted.stems.has(form));
      found.push({ start: from + start, end: from + end, isSaid });
    }
  }
  return found;
}
