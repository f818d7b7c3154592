import { hashText } from "@/lib/text/hash";

type Texts = Readonly<Record<string, unknown>>;
type Hashes = Readonly<Record<string, string>>;

export type TextChange = {
  sourceBefore: Texts;
  sourceAfter: Texts;
  textsBefore: Texts;
  textsAfter: Texts;
  madeFrom: Hashes;
  /** The source was only corrected (or another language became the source): what was current stays current. */
  keepsMeaning: boolean;
};

function hashFor(field: string, change: TextChange): string | undefined {
  const isUntouched = hashText(change.textsBefore[field] ?? "") === hashText(change.textsAfter[field]);
  const before = change.madeFrom[field];
  const wasCurrent = before === hashText(change.sourceBefore[field] ?? "");
  if (isUntouched && before !== undefined && !(change.keepsMeaning && wasCurrent)) return before;
  return change.sourceAfter[field] === undefined ? undefined : hashText(change.sourceAfter[field]);
}

/**
 * Field → hash of the source text that a translation was made from, after a save. A text that the save does not touch
 * keeps its hash, and so becomes outdated when the source changed; a text that was written anew has the new source before it.
 */
export function nextMadeFrom(change: TextChange): Record<string, string> {
  const hashes = Object.keys(change.textsAfter).map((field) => [field, hashFor(field, change)]);
  return Object.fromEntries(hashes.filter(([, hash]) => hash !== undefined));
}
