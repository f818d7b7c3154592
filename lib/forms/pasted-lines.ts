import { readTypedDate } from "@/lib/edtf/typed-date";
import { fold } from "@/lib/text/fold";
import type { FieldModel, Option, PartModel } from "./field-model";
import { pastedLink } from "./rows";

/** A line of a pasted list: what finds its record, the fields it fills, and the cells that nothing was made of. */
export type PastedLine = {
  text: string;
  names: string[];
  fields: Record<string, string>;
  unread: string[];
};

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

/** The first cell and others beside it name the record; the rest fill the first free field that can hold them. */
function readLine(text: string, { part, terms }: Reader): PastedLine {
  const [first = "", ...others] = cellsOf(text).filter(Boolean);
  const line: PastedLine = { text, names: [first], fields: {}, unread: [] };
  const open = part.fields.filter(({ many, type }) => many !== true && type !== "link");
  for (const cell of others) {
    const field = open.find(({ name, ...rest }) => !(name in line.fields) && readCell({ name, ...rest }, cell, terms));
    const value = field && readCell(field, cell, terms);
    if (field && value) line.fields[field.name] = value;
    else line.unread.push(cell);
  }
  return line;
}

/** The heading of a table names its columns. */
function isHeading(text: string, part: PartModel): boolean {
  const labels = part.fields.map(({ label }) => fold(label));
  const cells = cellsOf(text).filter(Boolean);
  return cells.length > 1 && cells.every((cell) => labels.includes(fold(cell)));
}

/** The lines of a list copied from a spreadsheet: one record a line, its cells divided by tabs or semicolons. */
export function readPasted(text: string, part: PartModel, terms: Record<string, Option[]>): PastedLine[] {
  if (!pastedLink(part)) return [];
  const lines = text.split(/\r?\n/).filter((line) => cellsOf(line).some(Boolean));
  const own = lines[0] && isHeading(lines[0], part) ? lines.slice(1) : lines;
  return own.map((line) => readLine(line, { part, terms }));
}
