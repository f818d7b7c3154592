import { containerOf, textFormat } from "./format.ts";
import { readGeoJson } from "./geojson.ts";
import type { Delimiter, TableChoices, TableDoubt, TableError, TextEncoding } from "./model.ts";
import { decodeText } from "./text/decode.ts";
import { detectStyle, readDelimited } from "./text/delimited.ts";
import { detectEncoding } from "./text/detect-encoding.ts";
import type { Sheet, SheetResult } from "./workbook/model.ts";
import { readOdsSheet } from "./workbook/read-ods.ts";
import { readXlsSheet } from "./workbook/read-xls.ts";
import { readXlsxSheet } from "./workbook/read-xlsx.ts";
import { unpacksWithinLimits } from "./workbook/unpacked-size.ts";

export type OpenedSheet = Sheet & { encoding: TextEncoding | null; delimiter: Delimiter | null; doubts: TableDoubt[] };
export type OpenResult = { ok: true; value: OpenedSheet } | { ok: false; error: TableError };

const chunkRows = 1_000;

function* eachRow(text: string, style: Parameters<typeof readDelimited>[1]): Generator<string[]> {
  for (const rows of readDelimited(text, style, chunkRows)) yield* rows;
}

function openText(bytes: Uint8Array, { encoding, delimiter, sheet }: TableChoices): OpenResult {
  const decoded = encoding ? { text: decodeText(bytes, encoding), encoding, doubts: [] } : detectEncoding(bytes);
  if (decoded.text.trim() === "") return { ok: false, error: "empty" };
  if (decoded.text.slice(0, 4_000).includes("\u0000")) return { ok: false, error: "notATable" };
  const format = textFormat(decoded.text);
  if (format === "json") return { ok: false, error: "notATable" };
  if (format === "html" || format === "geojson") {
    const read = format === "html" ? readXlsSheet(decoded.text, sheet) : readGeoJson(decoded.text);
    return read.ok ? withText(read.value, { encoding: decoded.encoding, doubts: decoded.doubts }) : read;
  }
  const { style, doubts } = detectStyle(decoded.text, delimiter);
  const value: Sheet = { format, sheets: [], sheet: 0, spans: [], rows: eachRow(decoded.text, style) };
  return withText(value, {
    encoding: decoded.encoding,
    delimiter: style.delimiter,
    doubts: [...decoded.doubts, ...doubts],
  });
}

const withText = (sheet: Sheet, text: Partial<Pick<OpenedSheet, "encoding" | "delimiter" | "doubts">>): OpenResult => ({
  ok: true,
  value: { encoding: null, delimiter: null, doubts: [], ...text, ...sheet },
});

const contains = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).includes(text);

async function readWorkbook(bytes: Uint8Array, sheet: number | undefined): Promise<SheetResult> {
  if (!(await unpacksWithinLimits(bytes))) return { ok: false, error: "unpacksTooLarge" };
  const isOds = contains(bytes, "opendocument.spreadsheet");
  return isOds ? readOdsSheet(bytes, sheet) : readXlsxSheet(bytes, sheet);
}

/** Encrypted workbooks of any kind are compound files with this stream, whose name is UTF-16. */
const isEncrypted = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from("EncryptedPackage", "utf16le"));

/** Opens the table in a file, by what the bytes are and not by the name. Throws for damaged workbooks. */
export async function openSheet(bytes: Uint8Array, choices: TableChoices): Promise<OpenResult> {
  const container = containerOf(bytes);
  if (bytes.length === 0) return { ok: false, error: "empty" };
  if (container === "binary") return { ok: false, error: "notATable" };
  if (container === "text") return openText(bytes, choices);
  if (container === "compound" && isEncrypted(bytes)) return { ok: false, error: "encrypted" };
  const read = container === "zip" ? await readWorkbook(bytes, choices.sheet) : readXlsSheet(bytes, choices.sheet);
  if (!read.ok) return read;
  const others = read.value.sheets.filter((_, index) => index !== read.value.sheet);
  return withText(read.value, { doubts: others.length > 0 ? [{ kind: "otherSheets", names: others }] : [] });
}
