import { cleanText, isStorable } from "@/lib/text/clean";
import { hashText } from "@/lib/text/hash";
import { isWritten, joinLeaves, leavesOf, translatedLeaves } from "./texts";
import type { WorkText } from "./work";

/** Lines as they were typed, by the id of their leaf. Those that are not there stay as they are; empty ones are taken away. */
export type Lines = Readonly<Record<string, string>>;

/** What the translator had before them, per text: hashes of the source and of the translation as the page showed it. */
export type SeenHashes = Readonly<Record<string, { source: string; target: string }>>;

export type TranslationChange = {
  text: WorkText;
  /** Undefined: the translation is taken away. */
  value: unknown;
  isChanged: boolean;
  /** Of the source it is made from; null: it is not whole, and so corresponds to no source. */
  madeFrom: string | null;
};

/** Another one wrote this text meanwhile. */
export class ChangedMeanwhile extends Error {}

/** Cleaned, but for what cannot be stored: validation refuses that, at its line. */
export const tidy = (text: string): string => (isStorable(text) ? cleanText(text) : text);

function joined(text: WorkText, lines: Lines): unknown {
  const all = translatedLeaves(text, text.source, text.target);
  for (const { id } of leavesOf(text, text.source)) if (Object.hasOwn(lines, id)) all.set(id, tidy(lines[id]!));
  return joinLeaves(text, text.source, all);
}

const isWhole = (text: WorkText, value: unknown) =>
  [...translatedLeaves(text, text.source, value).values()].every(isWritten);

/** What these lines do to a text; null when nothing. */
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

export function changesOf(
  texts: readonly WorkText[],
  lines: Lines,
  stillCorrect: readonly string[],
  seen: SeenHashes | undefined,
): TranslationChange[] {
  return texts.flatMap((text) => changeOf(text, lines, stillCorrect.includes(text.key), seen) ?? []);
}

/** Lines that belong to no text of this record: typed while somebody else took it away. */
export function homelessLines(texts: readonly WorkText[], lines: Lines): string[] {
  const known = new Set(texts.flatMap((text) => leavesOf(text, text.source).map(({ id }) => id)));
  return Object.keys(lines).filter((id) => !known.has(id) && tidy(lines[id]!) !== "");
}
