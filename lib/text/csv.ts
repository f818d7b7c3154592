/** Prevents spreadsheets from running a cell as a formula, and quotes where needed. */
function cellText(cell: string | number, comma: boolean): string {
  if (typeof cell === "number") return comma ? String(cell).replace(".", ",") : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";,\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV that spreadsheets open correctly: UTF-8 with a byte order mark and CRLF. With `comma`, numbers have a decimal
 * comma and cells are separated by semicolons.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], comma: boolean): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, comma)).join(comma ? ";" : ","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
