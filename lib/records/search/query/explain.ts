import type { Wanted } from "@/lib/words/mentions";
import { numberHas } from "../numbers";
import type { Alternative, Reason } from "./alternatives";
import type { FoundDocuments } from "./find";

const keyOf = (reason: Reason) => Object.values(reason).join(" ");

/** What to mark in texts: the stems and concepts of a question. */
export function wantedIn({ units, postings }: FoundDocuments): Wanted {
  const [stems, concepts] = [new Set<string>(), new Set<string>()];
  for (const { alternatives } of units)
    for (const { lexeme } of alternatives.flatMap(({ lexemes }) => lexemes)) {
      if (!postings.get(lexeme)?.length) continue;
      if (lexeme[1] === "=") stems.add(lexeme.slice(2));
      if (lexeme[1] === "~") concepts.add(lexeme.slice(2));
    }
  return { stems, concepts };
}

/** A way in which documents answer a word: those that have it. */
type Way = Pick<Alternative, "reason" | "weight"> & { lists: Int32Array[] };

/** The ways of each unit, the word itself before all, then the strongest. */
function waysOf({ units, postings }: FoundDocuments): Way[][] {
  const rank = ({ reason, weight }: Way) => (reason.type === "word" ? Number.POSITIVE_INFINITY : weight);
  const wayOf = ({ reason, weight, lexemes }: Alternative): Way => {
    const lists = lexemes.flatMap(({ lexeme }) => postings.get(lexeme) ?? []);
    return { reason, weight, lists: lists.filter(({ length }) => length > 0) };
  };
  return units.map(({ alternatives }) =>
    alternatives
      .map(wayOf)
      .filter(({ lists }) => lists.length > 0)
      .sort((one, other) => (rank(one) === rank(other) ? 0 : rank(other) - rank(one))),
  );
}

/** Says of documents why each was found where it lacks the words themselves: the reasons, each once. */
export function explainMatches(found: FoundDocuments): (number: number) => Reason[] {
  const ways = waysOf(found);
  const { related, documents } = found;
  return (number) => {
    const best = ways.flatMap((unit) => unit.find(({ lists }) => lists.some((list) => numberHas(list, number))) ?? []);
    const reasons = best.flatMap(({ reason }) => (reason.type === "word" ? [] : reason));
    const source = documents.ids[related.get(number)?.from ?? -1];
    if (source && best.length === 0) return [{ type: "record", id: source }];
    return [...new Map(reasons.map((reason) => [keyOf(reason), reason])).values()];
  };
}
