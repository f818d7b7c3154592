// Pasted text contains invisible characters, which make equal-looking texts differ and empty names look filled in. All
// text from outside is cleaned here before it is validated or stored.

/** PostgreSQL stores neither NUL nor lone surrogates. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

/** The text without what PostgreSQL does not store. */
export const storableText = (text: string): string =>
  isStorable(text) ? text : text.toWellFormed().replaceAll("\u0000", "");

/** The beginning of a storable text. A sign of two units is not cut in half, because half of one is not storable. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** Bidirectional overrides and isolates: they can make a name read as another one. */
const direction = /[\u202a-\u202e\u2066-\u2069]/g;
export const hasDirectionSigns = (text: string): boolean => text.search(direction) >= 0;

/**
 * Control characters except line breaks, and characters that are not drawn. Joiners, variation selectors and tags
 * belong to letters and emoji and stay.
 */
const invisible =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]|\n)[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Noncharacter_Code_Point}\ufff9-\ufffc]/gu;

/** Trims matching characters at both ends. A loop, because a regular expression anchored at the end is quadratic. */
export function trimSigns(text: string, sign: RegExp): string {
  let [start, end] = [0, text.length];
  while (start < end && sign.test(text[start]!)) start += 1;
  while (end > start && sign.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

const edge = /[\s\u200c\u200d]/;
/** Matches a visible character: not only spaces, controls, marks or blank letters. */
const visible = /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

const emptyIfInvisible = (text: string) => (visible.test(text) ? text : "");

/** Cleans a single line: every run of whitespace becomes one space. Returns "" when nothing is visible. */
export function cleanLine(text: string): string {
  const spaced = text.replace(/[\s\u0085]+/gu, " ");
  const cleaned = spaced.replace(direction, "").replace(invisible, "").replace(/ {2,}/g, " ").normalize("NFC");
  return emptyIfInvisible(trimSigns(cleaned, edge));
}

/** Cleans text of several lines, with at most two empty lines in a row. Returns "" when nothing is visible. */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  const clean = lines
    .replaceAll("\t", "    ")
    .replace(direction, "")
    .replace(invisible, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{4,}/g, "\n\n\n")
    .normalize("NFC");
  return emptyIfInvisible(trimSigns(clean, edge));
}
