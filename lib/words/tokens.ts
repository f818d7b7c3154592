import { fold } from "@/lib/text/fold";

/**
 * A search word of a text. `start` and `end` are offsets into the original text. `position` counts the words as read:
 * the joined form of a hyphenated word or of a code stands at the position of its first part and covers all of them.
 */
export type Token = { word: string; start: number; end: number; position: number };

/** Longer "words" are noise; a lexeme of PostgreSQL may not be longer than 2,046 bytes. */
const longestWord = 64;

const unseen = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
const letter = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseen}]*`;
const apostrophes = "'\\u0060\\u00b4\\u02b9-\\u02bc\\u2018\\u2019\\u201b\\u2032";
const middleDots = "\\u00b7\\u2022\\u2027\\u2219\\u22c5\\u30fb";
const hyphens = "\\-\\u2010-\\u2013\\u2212";
const chunk = new RegExp(`${letter}(?:[.:${apostrophes}${middleDots}${hyphens}][${unseen}]*${letter})*`, "gu");
const apostrophe = new RegExp(`[${apostrophes}]`);
/** A dot between two l writes a Catalan ela geminada: "col.labora". */
const separator = new RegExp(`(?<!l)\\.|\\.(?!l)|[:${hyphens}]`, "giu");
/** The same with a hyphen, which other words have too: "school-leaving". */
const geminate =
  /(?<![\p{L}])((?:col|il|al|intel|excel|paral|instal|tranquil|novel|metal|sil|cel|cancel|mil|vacil|oscil|destil))-(?=l)/giu;
const initialism = /^\p{L}(?:\.\p{L})+$/u;
const ordinal = /^\d+[.:]?(?:[aeo]|[ºª°])$/iu;
const digits = /^\d{1,5}$/;
const space = /^[ \u00a0\u2009\u202f]$/;

/** What is written before an apostrophe: "l’escola", "d’educació", "qu’on", "all’aperto". */
const elided = new Set(["l", "d", "m", "t", "s", "n", "c", "j", "qu", "all", "dall", "dell", "nell", "sull", "un"]);
/** What is written after one: "school’s", "they’re", "agafa’ls". */
const attached = new Set(["s", "m", "l", "n", "ns", "ls", "us", "ll", "re", "ve", "d"]);
/** Swedish endings after a colon: "EU:s", "1:a". */
const afterColon = new Set(["s", "a", "e", "n", "t", "en", "et", "ar", "er", "na", "arna", "erna", "ns", "ens"]);

/** Most words: nothing to take apart, nothing to fold. */
const [plainWord, asciiWord] = [/^[\p{Ll}\p{Lu}]+$/u, /^[A-Za-z]+$/];

type Part = { word: string; start: number; end: number };

function foldedWord(text: string): string {
  if (asciiWord.test(text)) return text.toLowerCase().slice(0, longestWord);
  return fold(text)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "")
    .slice(0, longestWord);
}

/** The word without an article before it or a pronoun or genitive behind it. */
function withoutElision(text: string, start: number): Part {
  const pieces = text.split(apostrophe);
  const from = pieces.findIndex((piece, index) => index === pieces.length - 1 || !elided.has(foldedWord(piece)));
  const isAttached = pieces.length - from > 1 && attached.has(foldedWord(pieces.at(-1) ?? ""));
  const rest = pieces.slice(from, isAttached ? -1 : undefined).join("'");
  const before = pieces.slice(0, from).join("'").length + Math.min(from, 1);
  return { word: foldedWord(rest), start: start + before, end: start + before + rest.length };
}

function partsOf(written: string, start: number): Part[] {
  if (plainWord.test(written)) return [{ word: foldedWord(written), start, end: start + written.length }];
  const text = written.replace(geminate, "$1·");
  if (initialism.test(text) || ordinal.test(text)) return [{ word: foldedWord(text), start, end: start + text.length }];
  let at = 0;
  const parts = text.split(separator).map((piece) => {
    const part = withoutElision(piece, start + at);
    const isEnding = text[at - 1] === ":" && afterColon.has(part.word);
    at += piece.length + 1;
    return isEnding ? { ...part, word: "" } : part;
  });
  return parts.filter(({ word }) => word);
}

/** "well-being" is also "wellbeing", "1106-11" also "110611", "10.000" also "10000"; but "end.Next" are two words. */
function joinedForm(text: string, parts: Part[]): Part | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first === last) return undefined;
  const word = parts.map((part) => part.word).join("");
  if (/[.:]/.test(text) && !/^\d+$/.test(word)) return undefined;
  return { word: word.slice(0, longestWord), start: first.start, end: last.end };
}

/** "794 01" is also "79401": postcodes and thousands are written with and without a space. */
function joinedNumbers(text: string, before: Token | undefined, part: Part): Token | undefined {
  if (!before || !digits.test(before.word) || !digits.test(part.word)) return undefined;
  if (part.start - before.end !== 1 || !space.test(text.slice(before.end, part.start))) return undefined;
  return { word: before.word + part.word, start: before.start, end: part.end, position: before.position };
}

/** The pieces of a text between spaces and signs, as they are written: words with what is attached to them. */
export const chunksOf = (text: string): readonly string[] => text.match(chunk) ?? [];

/** The same with the offsets of their beginnings. */
export const placedChunksOf = (text: string): { chunk: string; start: number }[] =>
  Array.from(text.matchAll(chunk), ({ 0: written, index }) => ({ chunk: written, start: index }));

/** The words of a text or a query, folded as `lib/text/fold` does; a joined form comes before its parts. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const { 0: written, index } of text.matchAll(chunk)) {
    const parts = partsOf(written, index);
    const numbers = parts[0] && joinedNumbers(text, tokens.at(-1), parts[0]);
    if (numbers) tokens.splice(-1, 0, numbers);
    const joined = joinedForm(written, parts);
    if (joined) tokens.push({ ...joined, position });
    for (const part of parts) tokens.push({ ...part, position: position++ });
  }
  return tokens;
}
