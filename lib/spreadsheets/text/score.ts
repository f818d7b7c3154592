import { type Alphabet, alphabets, commonSigns } from "./alphabets.ts";

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
const isLower = (sign: string | undefined) => sign !== undefined && /\p{Ll}/u.test(sign);

type Around = { before: string | undefined; after: string | undefined };

function scorePunctuation(sign: string, { before, after }: Around): number {
  const isInside = isLetter(before) && isLetter(after);
  if (sign === "·") return before?.toLowerCase() === "l" && after?.toLowerCase() === "l" ? 3 : -1;
  if (sign === "’") return isInside ? 2 : 0.2;
  if (!commonSigns.has(sign)) return isLetter(before) || isLetter(after) ? -3 : -1;
  return isInside && !/[\u00a0–—]/.test(sign) ? -3 : 0.2;
}

/** A wrong decoding leaves control characters, signs inside words, and capitals after small letters. */
function scoreSign(sign: string, around: Around): number {
  if (/[\u0080-\u009f\ufffd]/.test(sign)) return -6;
  if (!isLetter(sign)) return scorePunctuation(sign, around);
  return isLower(around.before) && !isLower(sign) ? -3 : 0;
}

function scoreSigns(text: string): number {
  let total = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\p{ASCII}]/gu))
    total += scoreSign(sign, { before: text[index - 1], after: text[index + sign.length] });
  return total;
}

/** How well the letters and words of a text belong to one language. */
function scoreLanguage(
  letters: Map<string, number>,
  words: readonly string[],
  { letters: own, words: usual }: Alphabet,
) {
  const frequent = new Set(usual.split(" "));
  let total = words.filter((word) => frequent.has(word)).length * 0.25;
  for (const [letter, count] of letters) total += count * (own.includes(letter) ? 1 : -2);
  return total;
}

/** A higher score is a more plausible text. Comparable between decodings of the same bytes. */
export function scoreText(text: string): number {
  const letters = new Map<string, number>();
  for (const [letter] of text.toLowerCase().matchAll(/(?!\p{ASCII}|[ºª])\p{L}/gu))
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    scoreSigns(text) + Math.max(...Object.values(alphabets).map((alphabet) => scoreLanguage(letters, words, alphabet)))
  );
}
