import { sourceLocale } from "@/lib/i18n/locales";
import { fold } from "@/lib/text/fold";
import {
  apostrophes,
  characterKinds,
  hyphens,
  isLetterKind,
  kindsOfCharacters,
  middleDots,
  unseenSigns,
} from "./characters";
import { remembered } from "./remembered";

/**
 * A search word of a text. `start` and `end` are offsets into the original text. `position` counts the words as read:
 * the joined form of a hyphenated word or of a code stands at the position of its first part and covers all of them.
 */
export type Token = { word: string; start: number; end: number; position: number };

/** Longer "words" are noise; a lexeme of PostgreSQL may not be longer than 2,046 bytes. */
const longestWord = 64;

const letter = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseenSigns}]*`;
const chunk = new RegExp(`${letter}(?:[.:${apostrophes}${middleDots}${hyphens}][${unseenSigns}]*${letter})*`, "gu");
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

function takeApart(written: string): Part[] {
  if (plainWord.test(written)) return [{ word: foldedWord(written), start: 0, end: written.length }];
  const text = written.replace(geminate, "$1·");
  if (initialism.test(text) || ordinal.test(text)) return [{ word: foldedWord(text), start: 0, end: text.length }];
  let at = 0;
  const parts = text.split(separator).map((piece) => {
    const part = withoutElision(piece, at);
    const isEnding = text[at - 1] === ":" && afterColon.has(part.word);
    at += piece.length + 1;
    return isEnding ? { ...part, word: "" } : part;
  });
  return parts.filter(({ word }) => word);
}

/** "well-being" is also "wellbeing", "1106-11" also "110611", "10.000" also "10000"; but "end.Next" are two words. */
function joinedForm(text: string, parts: readonly Part[]): Part | undefined {
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

/** Every language takes words apart alike. */
const anyLanguage = sourceLocale;
/** What is written the same is taken apart once. */
const partsOf = remembered((written): readonly Part[] => takeApart(written));

const { half, unseen, joiner } = characterKinds;

/** Where the letters end that stand at `at`; -1 where they may go on after an apostrophe, a hyphen or a dot. */
function endOfLetters(text: string, at: number, kinds: Uint8Array): number {
  let end = at;
  let kind = 0;
  do {
    end += 1;
    kind = kinds[text.charCodeAt(end)] ?? 0;
  } while (isLetterKind(kind) || kind === unseen);
  if (kind === half) return -1;
  const next = kind === joiner ? (kinds[text.charCodeAt(end + 1)] ?? 0) : 0;
  return isLetterKind(next) || next === unseen || next === half ? -1 : end;
}

/**
 * The pieces of a text between spaces and signs, as they are written: pairs of start and end. Most are letters only, which
 * a loop finds in a tenth of the time that the expression takes.
 */
export function chunksOf(text: string): number[] {
  const kinds = kindsOfCharacters();
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (!isLetterKind(kind) && kind !== half) continue;
    let [start, end] = [at, kind === half ? -1 : endOfLetters(text, at, kinds)];
    if (end < 0) {
      chunk.lastIndex = at;
      const match = chunk.exec(text);
      if (!match) break;
      [start, end] = [match.index, match.index + match[0].length];
    }
    found.push(start, end);
    at = end - 1;
  }
  return found;
}

const placed = ({ word, start, end }: Part, index: number): Part => ({ word, start: index + start, end: index + end });

/** The words of a text or a query, folded as `lib/text/fold` does; a joined form comes before its parts. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const chunks = chunksOf(text);
  for (let at = 0; at < chunks.length; at += 2) {
    const index = chunks[at]!;
    const written = text.slice(index, chunks[at + 1]);
    const parts = partsOf(written, anyLanguage);
    const [first] = parts;
    const numbers = first && joinedNumbers(text, tokens.at(-1), placed(first, index));
    if (numbers) tokens.splice(-1, 0, numbers);
    const joined = joinedForm(written, parts);
    if (joined) tokens.push({ ...placed(joined, index), position });
    for (const { word, start, end } of parts)
      tokens.push({ word, start: index + start, end: index + end, position: position++ });
  }
  return tokens;
}
