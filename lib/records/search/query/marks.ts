import type { Locale } from "@/lib/i18n/locales";
import { conceptsIn } from "@/lib/words/concepts/index";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import { tokensOf } from "@/lib/words/tokens";
import type { Explanation } from "./explain";

/** A text with the places of the words that were looked for. */
export type MarkedText = { text: string; marks: [start: number, end: number][] };

type Wanted = Pick<Explanation, "stems" | "concepts">;

/** The words of a text that answer the question, by themselves or by what they mean. */
export function markWords(text: string, language: Locale, { stems, concepts }: Wanted): MarkedText {
  const tokens = tokensOf(text);
  const hits = tokens.map(({ word }) => !isStopWord(word, language) && stems.has(stemOf(word, language)));
  if (concepts.size > 0)
    for (const { concept, from, until } of conceptsIn(tokens, language))
      if (concepts.has(concept)) hits.fill(true, from, until);
  const marks: MarkedText["marks"] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    const last = marks.at(-1);
    if (!hits[at]) continue;
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return { text, marks };
}

const excerptLength = 240;

/** The part of a text with most of the marks, cut at words; null where nothing is marked. */
export function markedExcerpt(text: string, language: Locale, wanted: Wanted): MarkedText | null {
  const { marks } = markWords(text, language, wanted);
  const first = marks[0];
  if (!first) return null;
  const countFrom = (from: number) => marks.filter(([start]) => start >= from && start < from + excerptLength).length;
  const best = marks.reduce((known, [start]) => (countFrom(start) > countFrom(known) ? start : known), first[0]);
  const lineStart = text.lastIndexOf("\n", best) + 1;
  const from = Math.max(lineStart, text.lastIndexOf(" ", Math.max(0, best - 60)) + 1);
  const lineEnd = text.indexOf("\n", best);
  const limit = Math.min(lineEnd < 0 ? text.length : lineEnd, from + excerptLength);
  const until = limit < text.length && text[limit] !== "\n" ? Math.max(best + 1, text.lastIndexOf(" ", limit)) : limit;
  const cut = `${from > lineStart ? "… " : ""}${text.slice(from, until)}${until < limit || limit < (lineEnd < 0 ? text.length : lineEnd) ? " …" : ""}`;
  return markWords(cut, language, wanted);
}
