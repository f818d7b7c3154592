import { read, utils, type WorkSheet } from "@e965/xlsx";
import { decodeHTML } from "entities";
import { headRows, mostRows } from "../model.ts";
import { type CellInput, cellText } from "./cell-text.ts";
import { chooseSheet, countFilled } from "./choose-sheet.ts";
import type { MergedCells, SheetResult } from "./model.ts";

const rowsOf = (sheet: WorkSheet) =>
  utils.sheet_to_json<CellInput[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true, UTC: true });

const spansOf = (sheet: WorkSheet): MergedCells[] =>
  (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));

/** Old workbooks, and web pages or XML that programs save as .xls. */
export function readXlsSheet(input: Uint8Array | string, chosen: number | undefined): SheetResult {
  const options = { cellDates: true, UTC: true, sheetRows: mostRows + headRows } as const;
  const book =
    typeof input === "string" ? read(input, { ...options, type: "string", raw: true }) : read(input, options);
  const sheets = book.SheetNames.map((name) => book.Sheets[name]!);
  if (sheets.length === 0) return { ok: false, error: "empty" };
  const tables = sheets.map(rowsOf);
  const filled = tables.map(countFilled);
  const sheet = chooseSheet(filled, chosen);
  // The library leaves most entities of web pages as they are.
  const textOf = typeof input === "string" ? (cell: CellInput) => decodeHTML(cellText(cell)) : cellText;
  const rows = tables[sheet]!.map((row) => row.map(textOf));
  return { ok: true, value: { format: "xls", sheets: book.SheetNames, sheet, spans: spansOf(sheets[sheet]!), rows } };
}
