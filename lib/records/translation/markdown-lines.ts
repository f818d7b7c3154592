import { isRestOfDate } from "@/lib/text/rest-of-date";

// Translation services do not know Markdown, so they get only the words of each line, without its marks.

/** List marks, heading marks and quote marks at the start of a line, with their spaces. */
const marks = /^(\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)\s+)*)(.*?)(\s*)$/su;
const number = /\d{1,9}[.)]\s+$/;

/** Splits a line into marks, words and trailing spaces. The day of a date, such as "24. April", is not a list mark. */
function partsOf(line: string): [before: string, words: string, after: string] {
  const [, before = "", words = "", after = ""] = marks.exec(line) ?? [];
  const day = number.exec(before);
  if (!day || !isRestOfDate(words)) return [before, words, after];
  return [before.slice(0, day.index), day[0] + words, after];
}

const hasWords = (text: string) => /\p{L}/u.test(text);

/** The words of each line that has any. */
export function wordsOfLines(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const [, words] = partsOf(line);
    return hasWords(words) ? [words] : [];
  });
}

/** The text with the words of its lines replaced, in order. */
export function replaceWords(text: string, words: readonly string[]): string {
  let at = 0;
  const lines = text.split("\n").map((line) => {
    const [before, found, after] = partsOf(line);
    if (!hasWords(found)) return line;
    const next = words[at++] ?? "";
    // A line must not become several.
    return `${before}${next.replace(/\s*\n\s*/g, " ").trim()}${after}`;
  });
  return lines.join("\n");
}
