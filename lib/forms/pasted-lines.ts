import { readTypedDate } from "@/lib/edtf/typed-date";
import { fold } from "@/lib/text/fold";
import type { FieldModel, Option, PartModel } from "./field-model";

/**
 * A line of a pasted list: the name or code that finds its record, the fields it fills, and the cells that nothing was
 * made of.
 */
export type PastedLine = {
  text: string;
  name: string;
  fields: Record<string, string>;
  unread: string[];
};

/** More are no columns of a list. What is behind them is one cell that nothing is made of. */
const mostCells = 30;

const separators = /\t|;/;

const cellsOf = (line: string) =>
  line.split(separators).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .replaceAll('""', '"')
      .trim(),
  );

const optionNamed = (options: readonly Option[], cell: string) =>
  options.find(({ label, search = "" }) => fold(label) === fold(cell) || fold(search).split(" ").includes(fold(cell)));

type Reader = { part: PartModel; terms: Record<string, Option[]> };

/** The value of a cell in a field; null when it is none. */
function readCell(field: FieldModel, cell: string, terms: Record<string, Option[]>): string | null {
  if (field.type === "edtf") return readTypedDate(cell) ? cell : null;
  if (field.type === "number") return /^\d{1,9}$/.test(cell) ? cell : null;
  const options = field.type === "term" ? terms[field.vocabulary ?? ""] : field.options;
  return (options && optionNamed(options, cell)?.value) ?? null;
}

/** The first of these fields that can hold the cell, with its value; null when none can. */
function readInto(fields: readonly FieldModel[], cell: string, terms: Record<string, Option[]>) {
  for (const field of fields) {
    const value = readCell(field, cell, terms);
    if (value) return { name: field.name, value };
  }
  return null;
}

/** The first cell and others beside it find the record; the rest fill the first free field that can hold them. */
function readLine(text: string, { part, terms }: Reader): PastedLine {
  const cells = cellsOf(text).filter(Boolean);
  const [first = "", ...others] = cells.slice(0, mostCells);
  const line: PastedLine = { text, name: first, fields: {}, unread: [] };
  const open = part.fields.filter(({ many, type }) => many !== true && type !== "link");
  for (const cell of others) {
    const free = open.filter(({ name }) => !(name in line.fields));
    const read = readInto(free, cell, terms);
    if (read) line.fields[read.name] = read.value;
    else line.unread.push(cell);
  }
  if (cells.length > mostCells) line.unread.push(cells.slice(mostCells).join("; "));
  return line;
}

/** The heading of a table names its columns. */
function isHeading(text: string, part: PartModel): boolean {
  const labels = part.fields.map(({ label }) => fold(label));
  const cells = cellsOf(text).filter(Boolean);
  return cells.length > 1 && cells.every((cell) => labels.includes(fold(cell)));
}

/**
 * The first `most` lines of a list copied from a spreadsheet, and the others as they are: one record a line, its cells
 * divided by tabs or semicolons.
 */
export function readPasted(
  text: string,
  part: PartModel,
  terms: Record<string, Option[]>,
  most: number,
): { lines: PastedLine[]; rest: string[] } {
  const all = text.split(/\r?\n/).filter((line) => cellsOf(line).some(Boolean));
  const own = all[0] && isHeading(all[0], part) ? all.slice(1) : all;
  return { lines: own.slice(0, most).map((line) => readLine(line, { part, terms })), rest: own.slice(most) };
}
