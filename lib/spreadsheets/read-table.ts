import { storableText } from "../text/clean.ts";
import { fold } from "../text/fold.ts";
import { describeRow, tableWidth } from "./header/describe-row.ts";
import { findHeader, type HeaderPlace, isSameRow } from "./header/find-header.ts";
import { nameColumns } from "./header/name-columns.ts";
import { type DetectedTable, headRows, mostRows, type TableChoices, type TableDoubt } from "./model.ts";
import { type OpenedSheet, openSheet } from "./open-sheet.ts";
import type { ErrorPart } from "./threaded-parts.ts";

/** What is reported while a table is read, in this order. */
export type TablePart =
  | { part: "detected"; table: DetectedTable }
  | { part: "rows"; rows: string[][] }
  | { part: "end"; rows: number; footer: string[][]; doubts: TableDoubt[] }
  | ErrorPart;

const limits = { columns: 300, rows: mostRows };
const rowsPerPart = 1_000;
/** More rows without a second cell than this at the end are data and not notes. */
const longestFooter = 25;

type RowSource = AsyncGenerator<string[]>;

/** Without the first column. */
async function* withoutFirst(rows: RowSource): RowSource {
  for await (const row of rows) yield row.slice(1);
}

async function* sourceOf({ rows }: OpenedSheet): RowSource {
  for await (const row of rows) yield row.map(storableText);
}

async function takeRows(source: RowSource, count: number): Promise<string[][]> {
  const rows: string[][] = [];
  while (rows.length < count) {
    const { done, value } = await source.next();
    if (done) break;
    rows.push(value);
  }
  return rows;
}

function placeHeader(head: string[][], sheet: OpenedSheet, { headerRow, headerRows }: TableChoices): HeaderPlace {
  if (sheet.format === "geojson") return { row: 0, rows: 1, firstRow: 1 };
  const found = findHeader(head, sheet.spans);
  if (headerRow === undefined) return headerRows && found.row !== null ? at(found.row, headerRows) : found;
  return headerRow === null
    ? { row: null, rows: 1, firstRow: found.row === null ? found.firstRow : found.row }
    : at(headerRow, headerRows ?? 1);
}

const at = (row: number, rows: 1 | 2): HeaderPlace => ({ row, rows, firstRow: row + rows });

/** What stands above the table, also between its header and the first row of data. */
const rowsBefore = (head: string[][], { row, rows, firstRow }: HeaderPlace) =>
  row === null ? head.slice(0, firstRow) : [...head.slice(0, row), ...head.slice(row + rows, firstRow)];

const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== "");

function describeTable(head: string[][], sheet: OpenedSheet, place: HeaderPlace): DetectedTable {
  const shapes = head.slice(place.firstRow).map(describeRow);
  const header = head.slice(place.row ?? 0, place.firstRow).map((row) => describeRow(row).width);
  const width = Math.max(tableWidth(shapes), ...(place.row === null ? [] : header));
  const { format, encoding, delimiter, sheets, sheet: index, doubts } = sheet;
  return {
    ...{ format, encoding, delimiter, sheets: sheets.map(storableText), sheet: index },
    headerRow: place.row,
    headerRows: place.rows,
    columns: nameColumns(head, place, width, sheet.spans),
    around: { preamble: rowsBefore(head, place).filter(isFilled), footer: [] },
    doubts: place.row === null ? [...doubts, { kind: "noHeader" }] : doubts,
  };
}

const total =
  /^(sub)?(total(s|es)?|totais|suma|summa|sum|soma|celkem|součet|yhteensä|gesamt|insgesamt)( gener?al)?:?$/i;

/** A row of sums at the end is none of the things that are listed. */
function isTotal(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return total.test(filled[0] ?? "") && (cells[0]!.trim() === "" || filled.length < cells.length || cells.length === 2);
}

/** Gathers rows of one width. A row with a single cell waits until it is known whether the table goes on after it. */
class RowCollector {
  rows: string[][] = [];
  total = 0;
  ragged = 0;
  repeated = 0;
  #waiting: string[][] = [];
  readonly #width: number;
  readonly #header: readonly string[];

  // No parameter property: Node runs this file in a worker thread without a compiler.
  constructor(width: number, header: readonly string[]) {
    this.#width = width;
    this.#header = header;
  }

  add(row: readonly string[]): void {
    const filled = row.filter((cell) => cell.trim() !== "").length;
    if (filled === 0) return;
    if (filled > 1 && isSameRow(row, this.#header)) {
      this.repeated += 1;
      return;
    }
    if (row.slice(this.#width).some((cell) => cell.trim() !== "")) this.ragged += 1;
    const cells = Array.from({ length: this.#width }, (_, column) => row[column] ?? "");
    if ((filled === 1 && this.#width > 2) || isTotal(cells)) {
      this.#waiting.push(cells);
      return;
    }
    this.#keep([...this.#waiting, cells]);
    this.#waiting = [];
  }

  #keep(rows: string[][]): void {
    this.rows.push(...rows);
    this.total += rows.length;
  }

  take(): string[][] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  /** Rows of one cell at the end are notes below the table. */
  finish(): string[][] {
    if (this.#waiting.length <= longestFooter && this.total > 0) return this.#waiting.map((row) => row.filter(Boolean));
    this.#keep(this.#waiting);
    return [];
  }
}

type Table = { width: number; header: readonly string[] };

async function* readRows(head: string[][], source: RowSource, { width, header }: Table): AsyncGenerator<TablePart> {
  const collector = new RowCollector(width, header);
  for (const row of head) collector.add(row);
  for (let next = await source.next(); !next.done; next = await source.next()) {
    collector.add(next.value);
    if (collector.total > limits.rows) {
      yield { part: "error", error: "tooManyRows" };
      return;
    }
    if (collector.rows.length >= rowsPerPart) yield { part: "rows", rows: collector.take() };
  }
  const footer = collector.finish();
  if (collector.rows.length > 0) yield { part: "rows", rows: collector.take() };
  const { ragged, repeated } = collector;
  const doubts: TableDoubt[] = [
    ...(ragged > 0 ? [{ kind: "raggedRows", rows: ragged } as const] : []),
    ...(repeated > 0 ? [{ kind: "repeatedHeader", rows: repeated } as const] : []),
  ];
  yield { part: "end", rows: collector.total, footer, doubts };
}

/** The table without a first column of one of these names. */
function leaveOut(table: DetectedTable, names: readonly string[] = []): DetectedTable {
  const [first, ...others] = table.columns;
  const isNamed = first && "text" in first && names.some((name) => fold(name) === fold(first.text));
  if (!isNamed || others.length === 0) return table;
  const columns = others.map((name) => ("text" in name ? name : { number: name.number - 1 }));
  return { ...table, columns, leftOut: first.text };
}

async function* readSheet(sheet: OpenedSheet, choices: TableChoices): AsyncGenerator<TablePart> {
  const source = sourceOf(sheet);
  const head = await takeRows(source, headRows);
  if (!head.some(isFilled)) {
    yield { part: "error", error: "empty" };
    return;
  }
  const place = placeHeader(head, sheet, choices);
  const table = leaveOut(describeTable(head, sheet, place), choices.leftOut);
  if (table.columns.length > limits.columns) {
    yield { part: "error", error: "tooManyColumns" };
    return;
  }
  yield { part: "detected", table };
  // The lower of two names is the one that a page repeats beside its data.
  const header = place.row === null ? [] : head[place.row + place.rows - 1]!;
  const first = head.slice(place.firstRow);
  const { length: width } = table.columns;
  const rest = first.map((row) => row.slice(1));
  if (table.leftOut === undefined) yield* readRows(first, source, { width, header });
  else yield* readRows(rest, withoutFirst(source), { width, header: header.slice(1) });
}

/** Reads the table in a file: first what was detected, then its rows in chunks. Every failure is a part and not an exception. */
export async function* readTable(bytes: Uint8Array, choices: TableChoices): AsyncGenerator<TablePart> {
  try {
    const opened = await openSheet(bytes, choices);
    if (opened.ok) yield* readSheet(opened.value, choices);
    else yield { part: "error", error: opened.error };
  } catch {
    yield { part: "error", error: "damaged" };
  }
}
