import type { TableError, TableFormat } from "../model.ts";

/** Cells that one header cell spans: rows and columns from 0, the last ones included. */
export type MergedCells = { top: number; left: number; bottom: number; right: number };

export type Sheet = {
  format: TableFormat;
  sheets: string[];
  sheet: number;
  spans: MergedCells[];
  /** Rows as text; empty rows are there, so that positions are those of the file. */
  rows: AsyncIterable<string[]> | Iterable<string[]>;
};

export type SheetResult = { ok: true; value: Sheet } | { ok: false; error: TableError };
