import type { Locale } from "@/lib/i18n/locales";
import { type Mention, mentionsIn, type Wanted } from "@/lib/words/mentions";
import { locateWords } from "@/lib/words/placed-words";

/** A text with the places of the words that were looked for. */
export type MarkedText = { text: string; marks: [start: number, end: number][] };

type Marks = MarkedText["marks"];

/** Adds the marks of a part of a text, which begins at `from`. */
function markPart(marks: Marks, text: string, from: number, language: Locale, wanted: Wanted): void {
  const { starts, ends, stems, concepts } = locateWords(text, language);
  const hits = stems.map((stem) => stem !== "" && wanted.stems.has(stem));
  for (const { concept, from: first, until } of concepts)
    if (wanted.concepts.has(concept)) hits.fill(true, first, until);
  for (const [at, isHit] of hits.entries()) {
    if (!isHit) continue;
    const [start, end, last] = [from + starts[at]!, from + ends[at]!, marks.at(-1)];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
}

/** So many characters before and after a word decide whether it is part of a phrase: "school library" is no school. */
const phraseLength = 40;

type Part = { from: number; until: number; mentions: Mention[] };

/** The parts of a text around what it mentions, cut at spaces. */
function partsAround(text: string, mentions: readonly Mention[]): Part[] {
  const parts: Part[] = [];
  for (const mention of mentions) {
    const { start, end } = mention;
    const from = start > phraseLength ? text.lastIndexOf(" ", start - phraseLength) + 1 : 0;
    const space = text.indexOf(" ", end + phraseLength);
    const [last, until] = [parts.at(-1), space < 0 ? text.length : space];
    if (last && from <= last.until) {
      last.until = until;
      last.mentions.push(mention);
    } else parts.push({ from, until, mentions: [mention] });
  }
  return parts;
}

/** The words of a text that answer the question, by themselves or by what they mean. */
export function markWords(text: string, language: Locale, wanted: Wanted): MarkedText {
  const marks: Marks = [];
  for (const { from, until, mentions } of partsAround(text, mentionsIn(text, language, wanted))) {
    const [first] = mentions;
    // A word that is looked for itself needs no words around it, if it is the only one.
    const isAlone = first!.isSaid && mentions.length === 1;
    const [start, end] = isAlone ? [first!.start, first!.end] : [from, until];
    markPart(marks, text.slice(start, end), start, language, wanted);
  }
  return { text, marks };
}

const excerptLength = 240;
type Line = { text: string; places: number[] };

/** The lines that may have something to mark, those with most of it first. */
function tellingLines(text: string, language: Locale, wanted: Wanted): Line[] {
  const lines: Line[] = [];
  let [start, end] = [0, -1];
  for (const { start: place } of mentionsIn(text, language, wanted)) {
    if (place > end) {
      start = text.lastIndexOf("\n", place) + 1;
      const next = text.indexOf("\n", place);
      end = next < 0 ? text.length : next;
      lines.push({ text: text.slice(start, end), places: [] });
    }
    lines.at(-1)!.places.push(place - start);
  }
  return lines.sort((one, other) => other.places.length - one.places.length);
}

/** Where the part of a line begins that has most of what it may have. */
function bestStart({ places }: Line): number {
  const countFrom = (from: number) => places.filter((place) => place >= from && place < from + excerptLength).length;
  const counted = places.map((start) => ({ start, count: countFrom(start) }));
  return counted.reduce((known, part) => (known.count >= part.count ? known : part), { start: 0, count: 0 }).start;
}

function cutPart(line: string, start: number): string {
  const from = line.lastIndexOf(" ", Math.max(0, start - 60)) + 1;
  const limit = Math.min(line.length, from + excerptLength);
  const until = limit < line.length ? Math.max(start + 1, line.lastIndexOf(" ", limit)) : limit;
  return `${from > 0 ? "… " : ""}${line.slice(from, until)}${until < line.length ? " …" : ""}`;
}

/** The part of a text with most of the marks, cut at words; null where nothing is marked. */
export function markedExcerpt(text: string, language: Locale, wanted: Wanted): MarkedText | null {
  for (const line of tellingLines(text, language, wanted)) {
    const marked = markWords(cutPart(line.text, bestStart(line)), language, wanted);
    if (marked.marks.length > 0) return marked;
  }
  return null;
}
