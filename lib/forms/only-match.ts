import { fold } from "@/lib/text/fold";

/** A result of a search; `isOwn` when it belongs to the editor's city. */
export type Match = { label: string; isOwn: boolean };

/**
 * The results that words can mean. Those of the own city come first, and among them those with exactly this name; an
 * exact name elsewhere makes the words ambiguous.
 */
export function matchesMeant<M extends Match>(found: readonly M[], words: string): readonly M[] {
  const isNamed = ({ label }: Match) => fold(label) === fold(words.trim());
  const own = found.filter(({ isOwn }) => isOwn);
  const near = own.length > 0 ? own : found;
  const named = near.filter(isNamed);
  if (named.length > 0) return named;
  return found.some(isNamed) ? found : near;
}

/** The one result that words typed and not picked can mean, or null when somebody has to choose. */
export function onlyMatch<M extends Match>(found: readonly M[], words: string): M | null {
  const [first, ...others] = matchesMeant(found, words);
  return first && others.length === 0 ? first : null;
}
