/** A cell that a spreadsheet would take for a formula is kept a text. */
function cellText(cell: string | number, comma: boolean): string {
  if (typeof cell === "number") return comma ? String(cell).replace(".", ",") : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";,\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as spreadsheets open it without asking: UTF-8 with a mark at its beginning, lines ended as RFC 4180 says. Where
 * numbers are written with a comma (`comma`), a semicolon stands between cells.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], comma: boolean): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, comma)).join(comma ? ";" : ","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
