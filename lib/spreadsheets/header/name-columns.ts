import type { ColumnName } from "../model.ts";
import type { MergedCells } from "../workbook/model.ts";

/** Signs without width come with names that were copied from web pages. */
const clean = (cell: string | undefined) =>
  (cell ?? "")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The upper names, continued over the columns that they span. Without spans a name continues over empty cells. */
function spreadUpper(
  upper: readonly string[],
  lower: readonly string[],
  row: number,
  spans: readonly MergedCells[],
): string[] {
  const own = spans.filter(({ top, bottom }) => top <= row && bottom >= row);
  let current = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const name = clean(upper[column]);
    const span = own.find(({ left, right }) => left <= column && column <= right);
    if (name) current = name;
    if (name || own.length === 0) return name || (clean(lower[column]) ? current : "");
    return span ? clean(upper[span.left]) : "";
  });
}

const joinLevels = (upper: string, lower: string) =>
  !upper || upper === lower ? lower : lower ? `${upper} – ${lower}` : upper;

/** Two columns of one name get a number, so that a mapping can tell them apart. */
function makeUnique(names: readonly string[]): ColumnName[] {
  const counts = new Map<string, number>();
  return names.map((name, index) => {
    if (!name) return { number: index + 1 };
    const count = (counts.get(name.toLowerCase()) ?? 0) + 1;
    counts.set(name.toLowerCase(), count);
    return { text: count === 1 ? name : `${name} (${count})` };
  });
}

/** The names of the columns, from one or two rows. Two levels are joined: "Pupils – 2024". */
export function nameColumns(
  rows: readonly string[][],
  place: { row: number | null; rows: 1 | 2 },
  width: number,
  spans: readonly MergedCells[],
): ColumnName[] {
  const pad = (names: readonly string[]) => Array.from({ length: width }, (_, column) => names[column] ?? "");
  if (place.row === null) return makeUnique(pad([]));
  const [upper = [], lower = []] = [rows[place.row], rows[place.row + 1]];
  if (place.rows === 1) return makeUnique(pad(upper.map(clean)));
  const spread = spreadUpper(upper, lower, place.row, spans);
  return makeUnique(pad(spread.map((name, column) => joinLevels(name, clean(lower[column])))));
}
