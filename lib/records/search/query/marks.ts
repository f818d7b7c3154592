import type { Locale } from "@/lib/i18n/locales";
import { mentions, type Wanted } from "@/lib/words/mentions";
import { locateWords, type PlacedWords, rememberedWords, rememberWords } from "@/lib/words/placed-words";

/** A text with the places of the words that were looked for. */
export type MarkedText = { text: string; marks: [start: number, end: number][] };

function markPlaced(text: string, { starts, ends, stems, concepts }: PlacedWords, wanted: Wanted): MarkedText {
  const hits = stems.map((stem) => stem !== "" && wanted.stems.has(stem));
  for (const { concept, from, until } of concepts) if (wanted.concepts.has(concept)) hits.fill(true, from, until);
  const marks: MarkedText["marks"] = [];
  for (const [at, isHit] of hits.entries()) {
    if (!isHit) continue;
    const [start, end, last] = [starts[at]!, ends[at]!, marks.at(-1)];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return { text, marks };
}

/** The words of a title or lead that answer the question, by themselves or by what they mean. */
export function markWords(text: string, language: Locale, wanted: Wanted): MarkedText {
  const known = rememberedWords(text, language);
  if (!known && mentions(wanted, language).count(text) === 0) return { text, marks: [] };
  return markPlaced(text, known ?? rememberWords(text, language), wanted);
}

const excerptLength = 240;
type Part = { line: string; start: number };

/** The part of a line with most of what it may have. */
function bestPart(line: string, language: Locale, wanted: Wanted): Part {
  const places = mentions(wanted, language).places(line);
  const countFrom = (from: number) => places.filter((start) => start >= from && start < from + excerptLength).length;
  const counted = places.map((start) => ({ start, count: countFrom(start) }));
  const best = counted.reduce((known, part) => (known.count >= part.count ? known : part), { start: 0, count: 0 });
  return { line, start: best.start };
}

function cutPart({ line, start }: Part): string {
  const from = line.lastIndexOf(" ", Math.max(0, start - 60)) + 1;
  const limit = Math.min(line.length, from + excerptLength);
  const until = limit < line.length ? Math.max(start + 1, line.lastIndexOf(" ", limit)) : limit;
  return `${from > 0 ? "… " : ""}${line.slice(from, until)}${until < line.length ? " …" : ""}`;
}

/** The lines that may have something to mark, those with most of it first. */
function tellingLines(text: string, language: Locale, wanted: Wanted): string[] {
  const { count } = mentions(wanted, language);
  const lines = text.split("\n").map((line) => ({ line, hits: count(line) }));
  return lines
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits)
    .map(({ line }) => line);
}

/** The part of a text with most of the marks, cut at words; null where nothing is marked. */
export function markedExcerpt(text: string, language: Locale, wanted: Wanted): MarkedText | null {
  for (const line of tellingLines(text, language, wanted)) {
    const part = cutPart(bestPart(line, language, wanted));
    const marked = markPlaced(part, locateWords(part, language), wanted);
    if (marked.marks.length > 0) return marked;
  }
  return null;
}
