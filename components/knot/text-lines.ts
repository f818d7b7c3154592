import { remember } from "@/lib/text/remember";

/**
 * Letter widths of Hanken Grotesk 500 in hundredths of the font size, for drawings made without a browser.
 * Rounded up, so that a label is never wider than its box.
 */
const widths: [number, string][] = [
  [24, "ijlI.,:;()'’ |"],
  [36, "ft-·"],
  [42, "r–/"],
  [48, "sz"],
  [55, "acegkvxyL«»"],
  [67, "AKUVXY"],
  [73, "CDHN&"],
  [79, "wGOQ"],
  [85, "mM"],
  [96, "W@"],
];
const plainWidths = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Accents and other marks have no width of their own. */
const widthOf = remember((letter: string) => {
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return [...bare].reduce((sum, part) => sum + (plainWidths.get(part) ?? 61), 0);
});

export function measureText(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widthOf(letter);
  return (hundredths * size) / 100;
}

/** Breaks text into lines no wider than `width`; a word that is too wide is broken with a hyphen. */
export const breakLines = remember((text: string, size: number, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => breakWord(long, size, width))) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measureText(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
});

function breakWord(word: string, size: number, width: number): string[] {
  const letters = [...word];
  const fits = letters.findLastIndex(
    (_, index) => measureText(`${letters.slice(0, index + 1).join("")}-`, size) <= width,
  );
  if (measureText(word, size) <= width || fits < 1) return [word];
  const hyphen = letters.lastIndexOf("-", fits);
  const end = hyphen > 1 ? hyphen : fits;
  const head = letters.slice(0, end + 1).join("");
  const rest = breakWord(letters.slice(end + 1).join(""), size, width);
  return [head.endsWith("-") ? head : `${head}-`, ...rest];
}

/** Breaks text into at most `most` lines and ends cut text with an ellipsis. Title and list show the full name. */
export function breakLinesAtMost(text: string, size: number, width: number, most: number): string[] {
  const lines = breakLines(text, size, width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

export type Box = { x: number; y: number; width: number; height: number };

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
