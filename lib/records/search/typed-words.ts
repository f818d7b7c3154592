import { tokensOf } from "@/lib/words/tokens";
import type { FoundDocuments } from "./query/find";

/** What was taken for a typing error. */
export type Correction = {
  typed: string;
  /** The word of the directory that was looked for instead. */
  written: string;
  language: string;
  /** The whole question with that word. */
  question: string;
};

/** The words of a question as they were typed, by what the search makes of them. */
function typedTokens(question: string) {
  return new Map(tokensOf(question).map((token) => [token.word, token]));
}

export function correctionsOf({ corrected }: FoundDocuments, question: string): Correction[] {
  const tokens = typedTokens(question);
  return [...corrected].map(([word, { written, language }]) => {
    const { start, end } = tokens.get(word) ?? { start: 0, end: question.length };
    const replaced = question.slice(0, start) + written + question.slice(end);
    return { typed: question.slice(start, end), written, language, question: replaced };
  });
}

/** The words for which the search had nothing to look for, as typed. */
export function unknownWords({ units, postings, corrected }: FoundDocuments, question: string): string[] {
  const tokens = typedTokens(question);
  const isUsed = (lexeme: string) => (postings.get(lexeme)?.length ?? 0) > 0;
  const unknown = units.filter(
    ({ token, alternatives }) =>
      !corrected.has(token.word) && !alternatives.some(({ lexemes }) => lexemes.some(({ lexeme }) => isUsed(lexeme))),
  );
  const typed = unknown.map(({ token: { word } }) => {
    const { start, end } = tokens.get(word) ?? { start: 0, end: 0 };
    return question.slice(start, end);
  });
  return [...new Set(typed)].filter(Boolean);
}

/** The ids of the terms that the question names: by a label, or a word that means the same. */
export function termsNamed({ units }: FoundDocuments): string[] {
  const ids = units.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ reason }) => (reason.type === "term" ? [reason.id] : [])),
  );
  return [...new Set(ids)];
}
