import { writeXlsxStream } from "hucre/xlsx";
import { csvLine, csvMark } from "@/lib/text/csv";
import { type ExportCell, type ExportFormat, type ExportTable, exportTypes } from "./table";

/** Signs that the name of a sheet may not have, and the length it may have. */
const notInSheetNames = /[[\]:*?/\\\p{Cc}]+/gu;
const longestSheetName = 31;

/** Control characters that XML cannot contain, and lone surrogates. */
const notInXml = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const csvCell = (cell: ExportCell) => (cell instanceof Date ? dayOf(cell) : (cell ?? ""));
const xlsxCell = (cell: ExportCell) => (typeof cell === "string" ? cell.replace(notInXml, "") : cell);

/** The lines of a CSV file that spreadsheets open correctly, and do not run. */
async function* csvLines({ columns, rows }: ExportTable, comma: boolean): AsyncGenerator<string> {
  yield csvMark + csvLine(columns, comma);
  for await (const row of rows) yield csvLine(row.map(csvCell), comma);
}

async function* xlsxRows({ columns, rows }: ExportTable): AsyncGenerator<(string | number | Date | null)[]> {
  yield [...columns].map(xlsxCell);
  for await (const row of rows) yield row.map(xlsxCell);
}

function streamText(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

/**
 * Writes a table as a file, row by row. `comma`: the reader's language writes a decimal comma, so CSV is separated by
 * semicolons.
 */
export function writeTable(table: ExportTable, format: ExportFormat, comma: boolean): ReadableStream<Uint8Array> {
  if (format === "csv") return streamText(csvLines(table, comma));
  const name = table.title.replace(notInSheetNames, " ").trim().slice(0, longestSheetName) || "1";
  return writeXlsxStream(xlsxRows(table), { name, freezePane: { rows: 1 } });
}

/** A table as the result of a route (`Done.file`). `name` has no ending. */
export const tableFile = (
  table: ExportTable,
  format: ExportFormat,
  { name, comma }: { name: string; comma: boolean },
) => ({
  name: `${name}.${format}`,
  type: exportTypes[format],
  content: writeTable(table, format, comma),
});
