import type { MergedCells } from "../workbook/model.ts";
import { describeRow, looksLikeValue, type RowShape, tableWidth } from "./describe-row.ts";

/** Where the table begins. `row` is null when no row names the columns. */
export type HeaderPlace = { row: number | null; rows: 1 | 2; firstRow: number };

const searchedRows = 40;
const longestName = 160;

/** Whether a row says the same in every cell as a header. */
export const isSameRow = (row: readonly string[], header: readonly string[]): boolean =>
  header.length > 0 &&
  header.every((cell, column) => (row[column] ?? "").trim() === cell.trim()) &&
  row.slice(header.length).every((cell) => cell.trim() === "");

/** "1, 2, 3, 4" below the names: statistics offices number their columns. */
const isNumbering = (row: readonly string[] | undefined) => {
  const cells = (row ?? []).map((cell) => cell.trim()).filter(Boolean);
  return cells.length > 2 && cells.every((cell, index) => cell.replace(/[().]/g, "") === String(index + 1));
};

/** How much a column differs below the row: a header of words above numbers, short above long. */
function contrast(rows: readonly string[][], header: number): number {
  const cells = rows[header]!;
  // Printed lists repeat their header on each page.
  const below = rows.slice(header + 1, header + 31).filter((row) => !isSameRow(row, cells));
  const differs = cells.map((name, column) => {
    const values = below.map((row) => row[column]?.trim() ?? "").filter(Boolean);
    if (!name.trim() || values.length === 0) return 0;
    const isValue = looksLikeValue(name);
    const share = values.filter((value) => looksLikeValue(value) !== isValue).length / values.length;
    const repeats = values.includes(name.trim()) ? -1 : 0;
    return (isValue ? -share : share) + repeats;
  });
  return (
    differs.reduce((sum: number, value) => sum + value, 0) / Math.max(cells.filter((cell) => cell.trim()).length, 1)
  );
}

const isLikelyHeader = ({ filled, words, distinct }: RowShape, width: number, row: readonly string[]) =>
  filled >= Math.max(1, width * 0.6) &&
  words >= filled * 0.8 &&
  distinct >= filled * 0.5 &&
  row.every((cell) => cell.length <= longestName);

/** An upper row spans columns whose names stand below: it has gaps that the lower row fills. */
function isUpperRow(
  rows: readonly string[][],
  shapes: readonly RowShape[],
  row: number,
  spans: readonly MergedCells[],
): boolean {
  const [upper, lower] = [shapes[row]!, shapes[row + 1]];
  if (!lower || lower.filled === 0 || lower.values > lower.filled * 0.2 || upper.values > 0 || upper.filled < 2)
    return false;
  if (upper.distinct < upper.filled || lower.filled < 2) return false;
  const isSpanned = spans.some(({ top, left, bottom, right }) => top === row && bottom === row && right > left);
  const cells = rows[row + 1]!;
  const gapsFilled = cells.filter((cell, column) => cell.trim() && !rows[row]![column]?.trim()).length;
  const both = cells.filter((cell, column) => cell.trim() && rows[row]![column]?.trim()).length;
  const isComplement = gapsFilled > 0 && (both > 0 || isSpanned) && lower.filled < upper.filled + gapsFilled + both;
  if (!isSpanned && !isComplement) return false;
  // A data row of words below an incomplete header must not be taken for its second line.
  return isSpanned || contrast(rows, row + 1) > 0.2 || repeatsNames(cells);
}

/** "2023, 2024, 2023, 2024" below "Boys, , Girls, ". */
const repeatsNames = (cells: readonly string[]) => {
  const names = cells.map((cell) => cell.trim()).filter(Boolean);
  return new Set(names).size < names.length;
};

/** "Source: Ministry, Department": a note, however many signs between cells it has. */
const isNote = (row: readonly string[]) =>
  /^(source|font|fuente|fonte|k[äa]lla|zdroj|l[äa]hde|quelle|notes?|notas?|pozn[áa]mka|anm[äa]rkning)\s?:/i.test(
    row[0]?.trim() ?? "",
  );

/** A fuller row of names soon below: what is above it was a title with a delimiter in it. */
function fullerHeader(rows: readonly string[][], shapes: readonly RowShape[], row: number, width: number): number {
  const all = (at: number) => contrast(rows, at) * shapes[at]!.filled;
  const own = all(row);
  const below = [row + 1, row + 2, row + 3].find((next) => {
    const shape = shapes[next];
    const isFuller = shape !== undefined && shape.filled > shapes[row]!.filled && shape.filled >= width;
    return isFuller && isLikelyHeader(shape, width, rows[next]!) && all(next) > own + 0.1;
  });
  return below ?? row;
}

/** Finds the row or the two rows that name the columns, below titles and notes. */
export function findHeader(rows: readonly string[][], spans: readonly MergedCells[]): HeaderPlace {
  const place = findNames(rows, spans);
  const [first, second = []] = rows.slice(place.firstRow);
  const hasWords = second.some((cell) => cell.trim() !== "" && !looksLikeValue(cell));
  const isNumbered = place.row !== null && isNumbering(first) && hasWords;
  return isNumbered ? { ...place, firstRow: place.firstRow + 1 } : place;
}

function findNames(rows: readonly string[][], spans: readonly MergedCells[]): HeaderPlace {
  const shapes = rows.slice(0, searchedRows + 60).map(describeRow);
  const width = tableWidth(shapes);
  const first = shapes.findIndex(({ filled }) => filled >= Math.max(1, Math.min(2, width)));
  for (let row = Math.max(first, 0); row < Math.min(searchedRows, shapes.length); row += 1) {
    const shape = shapes[row]!;
    if ((shape.filled < Math.max(2, width * 0.25) && width > 1) || isNote(rows[row]!)) continue;
    if (isUpperRow(rows, shapes, row, spans)) return { row, rows: 2, firstRow: row + 2 };
    if (isLikelyHeader(shape, width, rows[row]!) && contrast(rows, row) >= 0) {
      const found = fullerHeader(rows, shapes, row, width);
      return { row: found, rows: 1, firstRow: found + 1 };
    }
    if (shape.values > 0 && shape.filled >= width * 0.6) break;
  }
  return { row: null, rows: 1, firstRow: Math.max(first, 0) };
}
