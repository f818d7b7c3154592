/** How a column writes numbers. `isCertain` is false when every number with a sign could be read both ways. */
export type NumberStyle = { decimal: "." | ","; isCertain: boolean };

export type CellNumber = { value: number; isPercent: boolean; isApproximate: boolean };

/** Statistics offices write these where a figure is not known, not applicable or confidential. */
const missingMarks = new Set([
  "-",
  "–",
  "—",
  "..",
  "...",
  "…",
  ".",
  ":",
  "*",
  "x",
  "n/a",
  "na",
  "n/d",
  "nd",
  "n.d.",
  "s/d",
  "s.d.",
  "null",
  "none",
  "nan",
  "\\n",
  "--",
  "---",
  "···",
  "n.a.",
  "n. a.",
  "n.d",
  "n/c",
  "s.o.",
  "uppgift saknas",
  "neuvedeno",
  "no consta",
  "sense dades",
  "sin datos",
  "sem dados",
]);

export const isMissing = (cell: string): boolean => missingMarks.has(cell.trim().toLowerCase());

/** "45*", "45 (a)", "45 1)", and the flags of statistics offices: "45 p". */
const footnote =
  /\s*(\*+|[†‡]|[¹²³⁴-⁹ᵃ-ᶻ]+|\([a-z0-9]{1,2}\)|\[[a-z0-9]{1,2}\]|(?<=\d)\s+[a-z0-9]{1,2}\)|(?<=\d)\s+[bdefnprsuz])$/i;
const about = /^(?:~|≈|±|>|<|≥|≤|about|approx\.?|aprox\.?|ca\.?|c\.|cca|circa|cerca de|cap a|omkring|kolem)\s*/i;
const percent = /\s*%$/;
/** Spaces of any width and apostrophes only group digits, by three: "41 23 6.5" is no number. */
const fillers = /(?<=\d)[\s\u00a0\u2007\u2009\u202f'’](?=\d{3}(?!\d))/g;

type Pieces = { digits: string; isPercent: boolean; isApproximate: boolean };

function takeApart(cell: string): Pieces {
  const noted = cell.trim().replace(footnote, "");
  const isApproximate = about.test(noted);
  const bare = noted.replace(about, "");
  const isPercent = percent.test(bare);
  const digits = bare
    .replace(percent, "")
    .replace(fillers, "")
    .replace(/(?<=^[-+\u2212–])\s+/, "")
    .replace(/^[\u2212–](?=\d)/, "-");
  return { digits, isPercent, isApproximate };
}

/** Several signs group digits by three: "41.38,2.17" is two numbers, and "1.9.2019" a day. */
const isPlain = (digits: string) =>
  /^[+-]?(\d+|\d*[.,]\d+|\d{1,3}(\.\d{3})+(,\d+)?|\d{1,3}(,\d{3})+(\.\d+)?)$/.test(digits);

/** The sign that must be the decimal one in this number, or null when it can be read both ways or has no sign. */
function decimalSignOf(digits: string): "." | "," | null {
  const signs = digits.match(/[.,]/g) ?? [];
  if (signs.length === 0) return null;
  const last = signs.at(-1) as "." | ",";
  if (new Set(signs).size === 2) return last;
  const other = last === "," ? "." : ",";
  if (signs.length > 1) return other;
  const [whole = "", rest = ""] = digits.replace(/^[+-]/, "").split(last);
  return rest.length === 3 && whole.length <= 3 && !/^0/.test(whole) && whole !== "" ? null : last;
}

/** How a column writes its numbers, by the cells that can be read in one way only. */
export function detectNumberStyle(cells: readonly string[]): NumberStyle {
  const digits = cells.map((cell) => takeApart(cell).digits).filter(isPlain);
  const signs = digits.map(decimalSignOf);
  const [points, commas] = [signs.filter((sign) => sign === ".").length, signs.filter((sign) => sign === ",").length];
  // "1.600": digits in threes are thousands rather than fractions; which, a person is told.
  const open = points + commas === 0 ? digits.find((number) => /[.,]/.test(number)) : undefined;
  if (open) return { decimal: open.includes(".") ? "," : ".", isCertain: false };
  return { decimal: commas > points ? "," : ".", isCertain: points === 0 || commas === 0 };
}

/** Whether the sign in a number can be a decimal one or group digits. */
export function isAmbiguousNumber(cell: string): boolean {
  const { digits } = takeApart(cell);
  return isPlain(digits) && /[.,]/.test(digits) && decimalSignOf(digits) === null;
}

/** The number in a cell, or null when it is not one. "12 %" is 12 with `isPercent`; "~100" and "<5" are approximate. */
export function readCellNumber(cell: string, { decimal }: NumberStyle): CellNumber | null {
  const { digits, isPercent, isApproximate } = takeApart(cell);
  if (!isPlain(digits) && !/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(digits)) return null;
  const group = decimal === "," ? "." : ",";
  const value = Number(digits.replaceAll(group, "").replace(decimal, "."));
  return Number.isFinite(value) ? { value, isPercent, isApproximate } : null;
}
