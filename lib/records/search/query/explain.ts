import { numberHas } from "../numbers";
import type { Reason } from "./alternatives";
import type { FoundDocuments } from "./find";

/** What a document has of the question. */
export type Explanation = {
  /** Stems to mark in its texts. */
  stems: Set<string>;
  /** Concepts whose words to mark. */
  concepts: Set<string>;
  /** Why it fits where it lacks the word itself, the strongest first, each once. */
  reasons: Reason[];
};

const keyOf = (reason: Reason) => Object.values(reason).join(" ");

/** Why a document was found. */
export function explainMatch({ units, postings, related, documents }: FoundDocuments, number: number): Explanation {
  const explanation: Explanation = { stems: new Set(), concepts: new Set(), reasons: [] };
  const reasons = new Map<string, Reason>();
  for (const { alternatives } of units) {
    const found = alternatives.flatMap(({ lexemes, reason, weight }) => {
      const had = lexemes.filter(({ lexeme }) => numberHas(postings.get(lexeme) ?? new Int32Array(), number));
      for (const { lexeme } of had) {
        if (lexeme[1] === "=") explanation.stems.add(lexeme.slice(2));
        if (lexeme[1] === "~") explanation.concepts.add(lexeme.slice(2));
      }
      return had.length > 0 ? [{ reason, weight }] : [];
    });
    if (found.some(({ reason }) => reason.type === "word")) continue;
    const [best] = found.sort((a, b) => b.weight - a.weight);
    if (best) reasons.set(keyOf(best.reason), best.reason);
  }
  explanation.reasons = [...reasons.values()];
  const source = documents.ids[related.get(number)?.from ?? -1];
  const isFoundByWords = reasons.size > 0 || explanation.stems.size > 0 || explanation.concepts.size > 0;
  if (source && !isFoundByWords) explanation.reasons.push({ type: "record", id: source });
  return explanation;
}
