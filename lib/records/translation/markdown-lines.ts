import { isRestOfDate } from "@/lib/text/rest-of-date";

// A translating machine knows nothing of Markdown: it gets the words of each line and not the signs before them.

/** List marks, headings, quotation marks at the beginning of a line, with the spaces around them. */
const marks = /^(\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)\s+)*)(.*?)(\s*)$/su;
const number = /\d{1,9}[.)]\s+$/;

/** A line in three: its marks, its words, the spaces at its end. The day of a date is no mark. */
function partsOf(line: string): [before: string, words: string, after: string] {
  const [, before = "", words = "", after = ""] = marks.exec(line) ?? [];
  const day = number.exec(before);
  if (!day || !isRestOfDate(words)) return [before, words, after];
  return [before.slice(0, day.index), day[0] + words, after];
}

const hasWords = (text: string) => /\p{L}/u.test(text);

/** The parts of a text that have words. */
export function wordsOfLines(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const [, words] = partsOf(line);
    return hasWords(words) ? [words] : [];
  });
}

/** The same text with other words in their places. */
export function replaceWords(text: string, words: readonly string[]): string {
  let at = 0;
  const lines = text.split("\n").map((line) => {
    const [before, found, after] = partsOf(line);
    if (!hasWords(found)) return line;
    const next = words[at++] ?? "";
    // One line stays one line.
    return `${before}${next.replace(/\s*\n\s*/g, " ").trim()}${after}`;
  });
  return lines.join("\n");
}
