// Folding makes different ways to write a word equal. PostgreSQL's `fold_text` (prisma/migrations) takes the same
// steps: change both together; a test compares them.

/** Combining marks, after decomposition. */
const marks = "\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";
/** Soft hyphens, joiners, zero-width spaces, direction marks, variation selectors. */
const invisible =
  "\\u00ad\\u061c\\u115f\\u1160\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0";
/** Apostrophes, quotation marks and middle dots: "l’escola", "col·laboració". */
const ignoredPunctuation =
  "'\"\\u00ab\\u00b7\\u00bb\\u02b9-\\u02bc\\u2018-\\u201f\\u2022\\u2027\\u2032\\u2039\\u203a\\u2219\\u22c5\\u30fb";
const dropped = new RegExp(`[${marks}${invisible}${ignoredPunctuation}]`, "g");
const spaces = /[\t-\r \u0085\u1680\u2028\u2029]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Letters that Unicode does not decompose. */
const spelledOut: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ς: "σ",
};
const letters = new RegExp(`[${Object.keys(spelledOut).join("")}]`, "g");

/** Ordinals: "1r", "1º", "1.º" and "1." all become 1. */
const ordinal = /([0-9])[.:]?(?:era|er|st|nd|rd|th|[aenort\u00b0])(?![a-z0-9])/g;

/** "L’Escola  Pública, 1r" → "lescola publica, 1". */
export function fold(text: string): string {
  return text
    .replace(/[\u00b4\u0060]/g, "'")
    .normalize("NFKD")
    .toLowerCase()
    .replace(dropped, "")
    .replace(letters, (letter) => spelledOut[letter] ?? letter)
    .replace(dashes, "-")
    .replace(spaces, " ")
    .replace(/l[.-](?=l)/g, "l")
    .replace(ordinal, "$1")
    .replace(/([0-9])\.(?![a-z0-9])/g, "$1")
    .replace(/^ +| +$/g, "");
}

/** The first eight folded words of a search. */
export function foldedWords(text: string): string[] {
  return fold(text).split(" ").filter(Boolean).slice(0, 8);
}
