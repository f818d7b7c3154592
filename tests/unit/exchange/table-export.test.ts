import * as sheetJs from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { ExportCell, ExportFormat } from "@/lib/exchange/table-export/table";
import { writeTable } from "@/lib/exchange/table-export/write-table";

const dangerous = [
  "=1+1",
  "+1+1",
  "-5",
  "@SUM(A1)",
  '=HYPERLINK("https://example.org","x")',
  "\t=1",
  "=cmd|' /C calc'!A0",
];

async function* rowsOf(rows: readonly ExportCell[][]) {
  yield* rows;
}

async function write(format: ExportFormat, rows: readonly ExportCell[][], comma = true): Promise<Buffer> {
  const table = { title: "Escoles [2026]: tot/res", columns: ["Nom", "Valor"], rows: rowsOf(rows) };
  return Buffer.from(await new Response(writeTable(table, format, comma)).arrayBuffer());
}

const values: ExportCell[][] = [
  ["Škola „U lípy“; I. stupeň", 1234.5],
  ["Dues\nlínies", new Date("2026-05-31")],
  ["", null],
];

test("CSV opens in a spreadsheet: byte order mark, separator and decimal sign of the language, days", async () => {
  const text = (await write("csv", values)).toString("utf8");
  expect(text).toBe('\uFEFFNom;Valor\r\n"Škola „U lípy“; I. stupeň";1234,5\r\n"Dues\nlínies";2026-05-31\r\n;\r\n');
  expect((await write("csv", values, false)).toString("utf8")).toContain("1234.5");
});

test("no cell is a formula, in either format", async () => {
  const rows = dangerous.map((text): ExportCell[] => [text, -5]);
  const lines = (await write("csv", rows)).toString("utf8").split("\r\n").slice(1, -1);
  for (const line of lines) expect(line).toMatch(/^"?'/);
  expect(lines[0]).toMatch(/;-5$/);
  const book = sheetJs.read(await write("xlsx", rows), { cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const cells = Object.values(sheet).filter(
    (cell): cell is { v: unknown; f?: string } => typeof cell === "object" && "v" in cell,
  );
  expect(cells.filter(({ f }) => f)).toEqual([]);
  expect(cells.map(({ v }) => v)).toEqual(expect.arrayContaining(dangerous.filter((text) => !text.startsWith("\t"))));
});

test("a spreadsheet holds texts, numbers and days, also what XML cannot hold", async () => {
  const { sheets } = await readXlsx(await write("xlsx", [...values, ["a\u0000b\ud800c", 2]]));
  expect(sheets[0]?.name).toBe("Escoles  2026  tot res");
  const rows = sheets[0]?.rows ?? [];
  expect(rows[1]).toEqual(["Škola „U lípy“; I. stupeň", 1234.5]);
  expect(rows[2]?.[0]).toBe("Dues\nlínies");
  expect(new Date(String(rows[2]?.[1])).toISOString().slice(0, 10)).toBe("2026-05-31");
  expect(rows[4]?.[0]).toBe("abc");
});

test("rows are asked for while the file is read, and given back when the reader leaves", async () => {
  let [asked, isClosed] = [0, false];
  async function* endless() {
    try {
      for (;;) {
        asked += 1;
        yield ["x", asked];
      }
    } finally {
      isClosed = true;
    }
  }
  for (const format of ["csv", "xlsx"] as const) {
    [asked, isClosed] = [0, false];
    const reader = writeTable({ title: "T", columns: ["a"], rows: endless() }, format, false).getReader();
    await reader.read();
    await reader.read();
    expect(asked).toBeLessThan(50_000);
    await reader.cancel();
    expect(isClosed, format).toBe(true);
  }
});
