import { cleanText, isStorable } from "@/lib/text/clean";
import { hashText } from "@/lib/text/hash";
import { isWritten, joinLeaves, leavesOf, translatedLeaves } from "./texts";
import type { WorkText } from "./work";

/** Leaf id → typed text. Missing leaves stay unchanged; empty ones are removed. */
export type Lines = Readonly<Record<string, string>>;

/** Text key → hashes of the source and the translation that the page showed. */
export type SeenHashes = Readonly<Record<string, { source: string; target: string }>>;

export type TranslationChange = {
  text: WorkText;
  /** Undefined removes the translation. */
  value: unknown;
  isChanged: boolean;
  /** Hash of the source it was made from; null for an incomplete list, which matches no source. */
  madeFrom: string | null;
};

/** Somebody else changed the same text in the meantime. */
export class ChangedMeanwhile extends Error {}

/** Cleans a text. Unstorable characters are left in, so that validation reports them at their field. */
export const tidy = (text: string): string => (isStorable(text) ? cleanText(text) : text);

function joined(text: WorkText, lines: Lines): unknown {
  const all = translatedLeaves(text, text.source, text.target);
  for (const { id } of leavesOf(text, text.source)) if (Object.hasOwn(lines, id)) all.set(id, tidy(lines[id]!));
  return joinLeaves(text, text.source, all);
}

const isWhole = (text: WorkText, value: unknown) =>
  [...translatedLeaves(text, text.source, value).values()].every(isWritten);

/** The change of one text; null when there is none. Throws `ChangedMeanwhile`. */
function changeOf(
  text: WorkText,
  lines: Lines,
  stillCorrect: boolean,
  seen: SeenHashes | undefined,
): TranslationChange | null {
  const isMentioned = leavesOf(text, text.source).some(({ id }) => Object.hasOwn(lines, id));
  const value = isMentioned ? joined(text, lines) : text.target;
  const isChanged = hashText(value ?? "") !== text.targetHash;
  if (!isChanged && !(stillCorrect && isWritten(text.target))) return null;
  const before = seen && Object.hasOwn(seen, text.key) ? seen[text.key] : undefined;
  if (isChanged && before && before.target !== text.targetHash) throw new ChangedMeanwhile();
  return { text, value, isChanged, madeFrom: isWhole(text, value) ? (before?.source ?? text.sourceHash) : null };
}

/** The changes that typed lines make to texts. `stillCorrect`: keys of confirmed texts. Throws `ChangedMeanwhile`. */
export function changesOf(
  texts: readonly WorkText[],
  lines: Lines,
  stillCorrect: readonly string[],
  seen: SeenHashes | undefined,
): TranslationChange[] {
  return texts.flatMap((text) => changeOf(text, lines, stillCorrect.includes(text.key), seen) ?? []);
}

/** Ids of non-empty lines whose text was removed from the record in the meantime. */
export function homelessLines(texts: readonly WorkText[], lines: Lines): string[] {
  const known = new Set(texts.flatMap((text) => leavesOf(text, text.source).map(({ id }) => id)));
  return Object.keys(lines).filter((id) => !known.has(id) && tidy(lines[id]!) !== "");
}
