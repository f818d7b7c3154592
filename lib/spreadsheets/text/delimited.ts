import Papa from "papaparse";
import { type Delimiter, delimiters, type TableDoubt } from "../model.ts";

const sampleRows = 300;
/** A quoted cell with more lines than this began with a stray quotation mark. */
const mostLinesOfACell = 60;
const noQuotes = "\u0000";

export type DelimitedStyle = { delimiter: Delimiter; quote: string; start: number };

type Parsed = { rows: string[][]; cursor: number };

function parseRows(text: string, { delimiter, quote }: DelimitedStyle, preview: number): Parsed {
  const { data, meta } = Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    quoteChar: quote,
    preview,
    fastMode: false,
  });
  return { rows: data, cursor: meta.cursor };
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

const isQuoted = (cell: string) => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');

/** Where every cell stands in quotation marks they are not part of it, however empty the cells are. */
const keepsQuotes = ({ quote }: DelimitedStyle, rows: readonly string[][]) =>
  quote === noQuotes && rows.length > 1 && rows.flat().filter(Boolean).every(isQuoted);

function rateStyle(text: string, style: DelimitedStyle): number {
  const { rows } = parseRows(text, style, sampleRows);
  if (rows.some((row) => row.some((cell) => cell.split("\n").length > mostLinesOfACell))) return 0;
  if (keepsQuotes(style, rows)) return 0;
  const { width, share } = measureRegularity(rows);
  return share ** 2 * Math.log2(width + 1) * (style.quote === noQuotes ? 0.9 : 1);
}

const readable = (text: string) => text.slice(0, 400_000);

/** Finds the delimiter and whether cells are quoted: the style that gives the most regular table. */
export function detectStyle(text: string, chosen?: Delimiter): { style: DelimitedStyle; doubts: TableDoubt[] } {
  const declared = declaredDelimiter(text);
  const start = declared?.start ?? 0;
  const sample = readable(text.slice(start));
  const candidates = chosen ? [chosen] : declared ? [declared.delimiter] : [...delimiters];
  const styles = candidates.flatMap((delimiter) => ['"', noQuotes].map((quote) => ({ delimiter, quote, start })));
  const rated = styles.map((style) => ({ style, rate: rateStyle(sample, style) })).sort((a, b) => b.rate - a.rate);
  const best = rated[0]!;
  const rivals = rated.filter(({ style, rate }) => style.delimiter !== best.style.delimiter && rate > best.rate * 0.9);
  if (best.rate === 0 || rivals.length === 0) return { style: best.style, doubts: [] };
  const alternatives = [best, ...rivals].map(({ style }) => style.delimiter);
  return { style: best.style, doubts: [{ kind: "delimiter", alternatives: [...new Set(alternatives)] }] };
}

/** The rows of a text, in chunks, so that the reader sets the pace. */
export function* readDelimited(text: string, style: DelimitedStyle, chunk: number): Generator<string[][]> {
  let cursor = style.start;
  while (cursor < text.length) {
    const parsed = parseRows(text.slice(cursor), style, chunk);
    if (parsed.cursor === 0) return;
    cursor += parsed.cursor;
    yield parsed.rows;
  }
}
