type Cell = string | number;

/** What a spreadsheet would run. A telephone number is no formula. */
const isFormula = (text: string) => /^[=+\-@\t\r]/.test(text) && !/^\+\d[\d\s()./-]{5,}$/.test(text);

/** Prevents spreadsheets from running a cell as a formula, and quotes where needed. */
function cellText(cell: Cell, comma: boolean): string {
  if (typeof cell === "number") return comma ? String(cell).replace(".", ",") : String(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[";,\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The byte order mark by which spreadsheets know that a table is UTF-8. */
export const csvMark = "\uFEFF";

/** A row of a table, with its end. `comma`: numbers have a decimal comma, and semicolons separate the cells. */
export const csvLine = (row: readonly Cell[], comma = false): string =>
  `${row.map((cell) => cellText(cell, comma)).join(comma ? ";" : ",")}\r\n`;

/**
 * CSV that spreadsheets open correctly: UTF-8 with a byte order mark and CRLF. With `comma`, numbers have a decimal
 * comma and cells are separated by semicolons.
 */
export const writeCsv = (rows: readonly (readonly Cell[])[], comma: boolean): string =>
  csvMark + rows.map((row) => csvLine(row, comma)).join("");
