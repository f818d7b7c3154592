/** What the cells of a row look like, to tell titles, headers and data apart. */
export type RowShape = { filled: number; width: number; values: number; words: number; distinct: number };

const valuePattern =
  /^[~<>≈]?\s*[-+]?[\d][\d\s.,/:%-]*$|^https?:|^www\.|^[^\s@]+@[^\s@]+$|^\d{4}-\d\d-\d\d|^(true|false)$|^\d+[a-z]$/i;

/** Numbers, dates, codes, addresses and e-mail addresses are data and not names of columns. A year can be both. */
export const looksLikeValue = (cell: string): boolean =>
  valuePattern.test(cell.trim()) && !/^(19|20)\d\d$/.test(cell.trim());

export function describeRow(row: readonly string[]): RowShape {
  const cells = row.map((cell) => cell.trim()).filter(Boolean);
  const values = cells.filter(looksLikeValue).length;
  return {
    filled: cells.length,
    width: row.findLastIndex((cell) => cell.trim() !== "") + 1,
    values,
    words: cells.length - values,
    distinct: new Set(cells.map((cell) => cell.toLowerCase())).size,
  };
}

/** The width that most filled rows have. */
export function tableWidth(shapes: readonly RowShape[]): number {
  const widths = shapes
    .filter(({ filled }) => filled > 1)
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? shapes[0]?.width ?? 0;
}
