import { fold } from "@/lib/text/fold";

/** What a character is to the words of a text; 1 to 26 are the letters a to z, folded. */
export const characterKinds = {
  separator: 0,
  digit: 27,
  otherLetter: 28,
  /** A letter or not: only both halves together tell. */
  half: 29,
  /** Belongs to the letter before it: accents, soft hyphens, signs of no width. */
  unseen: 30,
  /** Stands between the parts of one word: "l’escola", "well-being", "col·labora". */
  joiner: 31,
  space: 32,
} as const;

export const unseenSigns = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
export const apostrophes = "'\\u0060\\u00b4\\u02b9-\\u02bc\\u2018\\u2019\\u201b\\u2032";
export const middleDots = "\\u00b7\\u2022\\u2027\\u2219\\u22c5\\u30fb";
export const hyphens = "\\-\\u2010-\\u2013\\u2212";

const { separator, digit, otherLetter, half, unseen, joiner, space } = characterKinds;
const patterns: readonly [RegExp, number][] = [
  [new RegExp(`[\\p{M}${unseenSigns}]`, "u"), unseen],
  [new RegExp(`[.:${apostrophes}${middleDots}${hyphens}]`, "u"), joiner],
  [/\s/, space],
  [/\p{Cs}/u, half],
  [/[^\p{L}\p{N}]/u, separator],
];

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  // Some signs are called letters: as a letter only what begins a word counts.
  const known = /[\p{L}\p{N}]/u.test(character) ? undefined : patterns.find(([pattern]) => pattern.test(character));
  if (known) return known[1];
  const folded = fold(character);
  if (/^[a-z]$/.test(folded)) return folded.charCodeAt(0) - 96;
  return /^\d$/.test(folded) ? digit : otherLetter;
}

let kinds: Uint8Array | undefined;

/** Code unit → its kind, made when the first text is read. */
export function kindsOfCharacters(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 0x1_0000 }, (_, code) => kindOf(code));
  return kinds;
}

export const isLetterKind = (kind: number) => kind > separator && kind < half;
