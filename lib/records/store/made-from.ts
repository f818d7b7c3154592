import { hashText } from "@/lib/text/hash";

type Texts = Readonly<Record<string, unknown>>;
type Hashes = Readonly<Record<string, string>>;

export type TextChange = {
  sourceBefore: Texts;
  sourceAfter: Texts;
  textsBefore: Texts;
  textsAfter: Texts;
  madeFrom: Hashes;
  /** The source was only corrected, or another language became the source: current translations stay current. */
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
 * The hash, per field, of the source text that a translation was made from, as it is after a save. Untouched texts keep
 * their hash and so become outdated when the source changes; edited texts get the hash of the new source.
 */
export function nextMadeFrom(change: TextChange): Record<string, string> {
  const hashes = Object.keys(change.textsAfter).map((field) => [field, hashFor(field, change)]);
  return Object.fromEntries(hashes.filter(([, hash]) => hash !== undefined));
}
