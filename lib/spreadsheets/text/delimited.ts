import Papa from "papaparse";
import { type Delimiter, delimiters, type TableDoubt } from "../model.ts";

const sampleRows = 300;
/** A quoted cell with more lines than this began with a stray quotation mark. */
const mostLinesOfACell = 60;
const noQuotes = "\u0000";

/** `escapeSign`: the sign before a quotation mark that belongs to its cell; usually a second mark. */
export type DelimitedStyle = { delimiter: Delimiter; quote: string; escapeSign: string; start: number };

type Parsed = Pick<Papa.ParseResult<string[]>, "data" | "meta">;

/** `isCut`: the text ends anywhere, and its last row is left for later. */
function parseRows(text: string, style: DelimitedStyle, { preview = 0, isCut = false }): Parsed {
  const { delimiter, quote: quoteChar, escapeSign: escapeChar } = style;
  const parser = new Papa.Parser({ delimiter, newline: "\n", quoteChar, escapeChar, preview, fastMode: false });
  const parsed: Parsed = parser.parse(text, 0, isCut);
  return parsed;
}

/** Excel writes "sep=;" as the first line of a file. */
function declaredDelimiter(text: string): { delimiter: Delimiter; start: number } | null {
  const [line, sign] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  const delimiter = delimiters.find((candidate) => candidate === sign);
  return line && delimiter ? { delimiter, start: line.length } : null;
}

const filledWidth = (row: readonly string[]) => row.findLastIndex((cell) => cell.trim() !== "") + 1;

/** The number of columns that most rows have, and the share of rows that have it. Single cells are titles and notes. */
function measureRegularity(rows: readonly string[][]): { width: number; share: number } {
  const widths = rows.filter((row) => row.length > 1 && filledWidth(row) > 1).map((row) => row.length);
  if (widths.length === 0) return { width: 1, share: 0 };
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!;
  const filled = rows.filter((row) => filledWidth(row) > 0).length;
  return { width, share: count / Math.max(filled, 1) };
}

const isWrapped = (cell: string, sign: string) => cell.length > 1 && cell.startsWith(sign) && cell.endsWith(sign);

/** Where every cell stands in quotation marks they are not part of it, however empty the cells are. */
const keepsQuotes = ({ quote }: DelimitedStyle, rows: readonly string[][]) =>
  quote === noQuotes &&
  rows.length > 1 &&
  rows
    .flat()
    .filter(Boolean)
    .every((cell) => isWrapped(cell, '"'));

/** Marks that are left around or inside many cells belong to the file and not to what it says. */
function leavesMarks({ quote, escapeSign }: DelimitedStyle, rows: readonly string[][]): boolean {
  const cells = rows.flat().filter(Boolean);
  const wrapped = cells.filter((cell) => isWrapped(cell.trim(), "'")).length;
  if (quote !== "'" && wrapped > 1 && wrapped > cells.length * 0.2) return true;
  return quote !== noQuotes && escapeSign !== "\\" && cells.some((cell) => cell.includes(`\\${quote}`));
}

function rateStyle(text: string, style: DelimitedStyle): number {
  const { data: rows } = parseRows(text, style, { preview: sampleRows });
  if (rows.some((row) => row.some((cell) => cell.split("\n").length > mostLinesOfACell))) return 0;
  if (keepsQuotes(style, rows)) return 0;
  const { width, share } = measureRegularity(rows);
  const natural = style.quote === noQuotes ? 0.9 : 1;
  return share ** 2 * Math.log2(width + 1) * natural * (leavesMarks(style, rows) ? 0.85 : 1);
}

type Quoting = Pick<DelimitedStyle, "quote" | "escapeSign">;

/** The ways in which cells of this text could be quoted. Apostrophes quote only where a cell begins and ends with one. */
function quotingsOf(text: string): Quoting[] {
  const marks = ['"', ...(/(^|[\n,;\t|#])'[^'\n]*'(?=$|[\n,;\t|#])/.test(text) ? ["'"] : [])];
  const quoted = marks.flatMap((quote): Quoting[] => [
    { quote, escapeSign: quote },
    ...(text.includes(`\\${quote}`) ? [{ quote, escapeSign: "\\" }] : []),
  ]);
  return [...quoted, { quote: noQuotes, escapeSign: noQuotes }];
}

/** In letters: what the style is found by. */
const sampleLength = 400_000;

/** The beginning of a text: as much as is looked at before its rows are read. */
export function readBeginning(blocks: Iterable<string>): string {
  let text = "";
  for (const block of blocks) {
    text += block;
    // The line that declares a delimiter does not count.
    if (text.length >= sampleLength + 100) break;
  }
  return text;
}

/** Finds the delimiter and whether cells are quoted: the style that gives the most regular table. */
export function detectStyle(text: string, chosen?: Delimiter): { style: DelimitedStyle; doubts: TableDoubt[] } {
  const declared = declaredDelimiter(text);
  const start = declared?.start ?? 0;
  const sample = text.slice(start, start + sampleLength);
  const candidates = chosen ? [chosen] : declared ? [declared.delimiter] : [...delimiters];
  const quotings = quotingsOf(sample);
  const styles = candidates.flatMap((delimiter) => quotings.map((quoting) => ({ delimiter, start, ...quoting })));
  const rated = styles.map((style) => ({ style, rate: rateStyle(sample, style) })).sort((a, b) => b.rate - a.rate);
  const best = rated[0]!;
  const rivals = rated.filter(({ style, rate }) => style.delimiter !== best.style.delimiter && rate > best.rate * 0.9);
  if (best.rate === 0 || rivals.length === 0) return { style: best.style, doubts: [] };
  const alternatives = [best, ...rivals].map(({ style }) => style.delimiter);
  return { style: best.style, doubts: [{ kind: "delimiter", alternatives: [...new Set(alternatives)] }] };
}

/** The rows of a text that arrives in blocks. Only what has no end yet is kept: a cell may be longer than a block. */
export function* readDelimited(blocks: Iterable<string>, style: DelimitedStyle): Generator<string[][]> {
  let [text, skip, wanted] = ["", style.start, 0];
  for (const block of blocks) {
    text += block;
    if (text.length < Math.max(skip, wanted)) continue;
    const { data, meta } = parseRows(text.slice(skip), style, { isCut: true });
    text = text.slice(skip + meta.cursor);
    [skip, wanted] = [0, data.length > 0 ? 0 : text.length * 2];
    yield data;
  }
  if (text.length > skip) yield parseRows(text.slice(skip), style, {}).data;
}
