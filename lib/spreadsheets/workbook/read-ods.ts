import { type MergeRange, readOds } from "hucre/ods";
import { cellText } from "./cell-text.ts";
import { chooseSheet, countFilled } from "./choose-sheet.ts";
import type { MergedCells, SheetResult } from "./model.ts";

const toSpan = ({ startRow, startCol, endRow, endCol }: MergeRange): MergedCells => ({
  top: startRow,
  left: startCol,
  bottom: endRow,
  right: endCol,
});

export async function readOdsSheet(bytes: Uint8Array, chosen: number | undefined): Promise<SheetResult> {
  const { sheets } = await readOds(bytes);
  if (sheets.length === 0) return { ok: false, error: "empty" };
  const filled = sheets.map(({ rows }) => countFilled(rows));
  const sheet = chooseSheet(filled, chosen);
  const { rows, merges } = sheets[sheet]!;
  return {
    ok: true,
    value: {
      format: "ods",
      sheets: sheets.map(({ name }) => name),
      sheet,
      spans: (merges ?? []).map(toSpan),
      rows: rows.map((row) => row.map(cellText)),
    },
  };
}
