// What people paste holds signs that nobody sees: they make two texts that look alike differ, and a name of nothing else
// looks like none. Every text from outside is cleaned here before it is checked or stored.

/** Neither fits into PostgreSQL. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

/** Turn round what follows: a name could be read as another one. */
const direction = /[\u202a-\u202e\u2066-\u2069]/g;
export const hasDirectionSigns = (text: string): boolean => text.search(direction) >= 0;

/**
 * Controls but line ends, and what is drawn as nothing. Joiners, selectors and tags are parts of letters and pictures
 * and stay.
 */
const unseen =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]|\n)[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Noncharacter_Code_Point}\ufff9-\ufffc]/gu;

/** The text without such signs at its beginning and end. A loop: a pattern at the end of a text takes quadratic time. */
export function trimSigns(text: string, sign: RegExp): string {
  let [start, end] = [0, text.length];
  while (start < end && sign.test(text[start]!)) start += 1;
  while (end > start && sign.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

const edge = /[\s\u200c\u200d]/;
/** Something that can be seen: neither space, control nor mark alone, nor a letter that is drawn as nothing. */
const visible = /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

const orNothing = (text: string) => (visible.test(text) ? text : "");

/** One line: a line end or a run of spaces is one space. Nothing visible is nothing. */
export function cleanLine(text: string): string {
  const spaced = text.replace(/[\s\u0085]+/gu, " ");
  const seen = spaced.replace(direction, "").replace(unseen, "").replace(/ {2,}/g, " ").normalize("NFC");
  return orNothing(trimSigns(seen, edge));
}

/** Lines stay lines, with at most two empty ones in a row. Nothing visible is nothing. */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  const clean = lines
    .replaceAll("\t", "    ")
    .replace(direction, "")
    .replace(unseen, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{4,}/g, "\n\n\n")
    .normalize("NFC");
  return orNothing(trimSigns(clean, edge));
}
