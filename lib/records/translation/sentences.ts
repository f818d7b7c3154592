import { sentences } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";

// Markdown inside a line, apart from its words: for translators that lose words inside markup.

/** Words with a mark around them: emphasis, or a link. */
export type MarkedWords = { words: string; before: string; after: string };

/** `[words](address)`, `**words**`, `*words*`, `_words_`. */
const marked = /\[([^\]]+)\]\(([^()\s]+)\)|(\*\*|\*|_)(?=\S)([^*_]*\S)\3/gu;

/** The sentences of one line. A mark never begins in one sentence and ends in the next. */
export function splitSentences(text: string, locale: Locale): string[] {
  const spans = [...text.matchAll(marked)].map((match) => [match.index, match.index + match[0].length] as const);
  const isInside = (at: number) => spans.some(([from, to]) => at > from && at < to);
  const found: string[] = [];
  for (const { segment, index } of sentences(locale).segment(text)) {
    if (found.length > 0 && isInside(index)) found.push(`${found.pop()}${segment}`);
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

/** The words without marks. */
export const unmarkedWords = (sentence: string): string =>
  sentence.replace(
    marked,
    (_, label?: string, _address?: string, _sign?: string, words?: string) => label ?? words ?? "",
  );

/** What is marked in a sentence, in order. */
export const spansOf = (sentence: string): MarkedWords[] =>
  [...sentence.matchAll(marked)].map(([, label, address, sign = "", words = ""]) =>
    label === undefined ? { words, before: sign, after: sign } : { words: label, before: "[", after: `](${address})` },
  );

/**
 * Puts marks around the same words of a translated sentence. Emphasis whose words are not found is left out; a link is
 * added at the end, because its address must not be lost.
 */
export function putMarksBack(translated: string, spans: readonly MarkedWords[]): string {
  let [done, rest] = ["", translated];
  const lost: string[] = [];
  for (const { words, before, after } of spans) {
    const at = words === "" ? -1 : rest.toLowerCase().indexOf(words.toLowerCase());
    if (at >= 0) {
      done += `${rest.slice(0, at)}${before}${rest.slice(at, at + words.length)}${after}`;
      rest = rest.slice(at + words.length);
    } else if (before === "[") lost.push(`${before}${words}${after}`);
  }
  return [`${done}${rest}`, ...lost].join(" ");
}
