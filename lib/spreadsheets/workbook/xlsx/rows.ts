import type { TextList } from "../../../text/text-list.ts";
import { cellText } from "../cell-text.ts";
import type { MergedCells } from "../model.ts";
import type { Archive } from "./archive.ts";
import type { CellFormat } from "./formats.ts";
import { TextCollector, unescapeText } from "./strings.ts";
import { parseXml } from "./xml.ts";

export type CellContext = { strings: TextList; formats: readonly CellFormat[]; startsIn1904: boolean };

const dayMilliseconds = 86_400_000;
const mostColumns = 1_000;
/** More empty rows than this in a sequence are shortened: one cell in the last row must not make a million rows. */
const mostEmptyRows = 1_000;

/** "C12" → column 2, row 11. */
function readPosition(reference: string): { row: number; column: number } | null {
  const [, letters = "", row = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (!letters) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** Spreadsheets count days from 1899-12-30 (or 1904), after a leap day in 1900 that was none. */
function dateOf(value: number, startsIn1904: boolean): Date {
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30);
  return new Date(start + Math.round((value * dayMilliseconds) / 1_000) * 1_000);
}

/** 0.35 in a cell of percentages is "35%". */
const percentText = (value: number) => `${Number((value * 100).toPrecision(12))}%`;

function numberCell(text: string, style: string | undefined, { formats, startsIn1904 }: CellContext): string {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return text;
  const format = formats[Number(style ?? 0)] ?? "general";
  if (format === "percent") return percentText(value);
  return cellText(format === "date" && value >= 0 && value < 2_958_466 ? dateOf(value, startsIn1904) : value);
}

function cellValue(
  type: string | undefined,
  style: string | undefined,
  value: string,
  inline: string,
  context: CellContext,
): string {
  if (type === "s") return cellText(context.strings.at(Number(value)) ?? "");
  if (type === "inlineStr") return cellText(unescapeText(inline));
  if (type === "b") return cellText(value === "1");
  if (type === "str" || type === "e") return unescapeText(value);
  return type === "d" ? cellText(value) : numberCell(value, style, context);
}

/** Gathers the cells of a sheet as its XML arrives. */
class SheetRows {
  finished: string[][] = [];
  #row: string[] = [];
  #rowNumber = 0;
  #next = 0;
  #column = 0;
  #cell: { type: string | undefined; style: string | undefined } = { type: undefined, style: undefined };
  #value = "";
  #inValue = false;
  #inline = new TextCollector();

  readonly #context: CellContext;

  // No parameter property: Node runs this file in a worker thread without a compiler.
  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === "row") this.#openRow(attributes.r);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "v") this.#inValue = true;
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (name === "v") this.#inValue = false;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else this.#inline.close(name);
  }

  #openRow(number: string | undefined): void {
    this.#row = [];
    this.#column = 0;
    this.#rowNumber = number === undefined ? this.#next : Number(number) - 1;
  }

  #openCell({ r = "", t, s }: Record<string, string>): void {
    this.#column = readPosition(r)?.column ?? this.#column;
    this.#cell = { type: t, style: s };
    this.#value = "";
    this.#inline = new TextCollector();
  }

  #closeCell(): void {
    const { type, style } = this.#cell;
    const text = cellValue(type, style, this.#value, this.#inline.text, this.#context);
    if (text !== "" && this.#column < mostColumns) {
      while (this.#row.length < this.#column) this.#row.push("");
      this.#row[this.#column] = text;
    }
    this.#column += 1;
  }

  #closeRow(): void {
    const empty = Math.min(this.#rowNumber - this.#next, mostEmptyRows);
    for (let row = 0; row < empty; row += 1) this.finished.push([]);
    this.finished.push(this.#row);
    this.#next = Math.max(this.#rowNumber, this.#next) + 1;
  }
}

export async function* readSheetRows(archive: Archive, path: string, context: CellContext): AsyncGenerator<string[]> {
  const rows = new SheetRows(context);
  const handlers = {
    open: (name: string, attributes: Record<string, string>) => rows.open(name, attributes),
    text: (text: string) => rows.text(text),
    close: (name: string) => rows.close(name),
  };
  for await (const _ of parseXml(archive.read(path), handlers)) yield* rows.finished.splice(0);
  yield* rows.finished.splice(0);
}

const mergedCells = /<(?:\w+:)?mergeCell\s[^<>]*?ref=["']([A-Z$\d]+):([A-Z$\d]+)["']/gi;

/**
 * Merged cells in the first rows. They stand after the rows in the file, and are searched for in its letters: to parse
 * a large sheet once more for them took as long as its rows.
 */
export async function readSpans(archive: Archive, path: string, lastRow: number): Promise<MergedCells[]> {
  const spans: MergedCells[] = [];
  let rest = "";
  for await (const chunk of archive.read(path)) {
    // Everything that is searched for is ASCII.
    const text = rest + chunk.toString("latin1");
    for (const [, first = "", last = ""] of text.includes("mergeCell ") ? text.matchAll(mergedCells) : []) {
      const [from, to] = [readPosition(first), readPosition(last)];
      if (from && to && from.row <= lastRow)
        spans.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    }
    // A tag can be cut in two; one that is whole is not found twice.
    rest = text.slice(text.lastIndexOf("<"));
    if (rest.includes(">") || rest.length > 1_000) rest = "";
  }
  return spans;
}
