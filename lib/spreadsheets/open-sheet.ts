import { containerOf, textFormat } from "./format.ts";
import { readGeoJson } from "./geojson.ts";
import type { Delimiter, TableChoices, TableDoubt, TableError, TextEncoding } from "./model.ts";
import { type Decoding, decodeBlocks } from "./text/decode.ts";
import { type DelimitedStyle, detectStyle, readBeginning, readDelimited } from "./text/delimited.ts";
import { detectEncoding } from "./text/detect-encoding.ts";
import { loadCodePages } from "./workbook/code-pages.ts";
import type { Sheet, SheetResult } from "./workbook/model.ts";
import { readOdsSheet } from "./workbook/read-ods.ts";
import { readXlsSheet } from "./workbook/read-xls.ts";
import { readXlsxSheet } from "./workbook/read-xlsx.ts";
import { unpacksWithinLimits } from "./workbook/unpacked-size.ts";

export type OpenedSheet = Sheet & { encoding: TextEncoding | null; delimiter: Delimiter | null; doubts: TableDoubt[] };
export type OpenResult = { ok: true; value: OpenedSheet } | { ok: false; error: TableError };

function* eachRow(bytes: Uint8Array, decoding: Decoding, style: DelimitedStyle): Generator<string[]> {
  for (const rows of readDelimited(decodeBlocks(bytes, decoding), style)) yield* rows;
}

function isBlank(blocks: Iterable<string>): boolean {
  for (const block of blocks) if (block.trim() !== "") return false;
  return true;
}

/** Web pages and JSON have no rows before their end. */
const wholeText = (bytes: Uint8Array, decoding: Decoding) => [...decodeBlocks(bytes, decoding)].join("");

function openText(bytes: Uint8Array, { encoding: chosen, delimiter, sheet }: TableChoices): OpenResult {
  const found = chosen ? { decoding: { encoding: chosen }, doubts: [] } : detectEncoding(bytes);
  const { decoding } = found;
  const beginning = readBeginning(decodeBlocks(bytes, decoding));
  if (isBlank(decodeBlocks(bytes, decoding))) return { ok: false, error: "empty" };
  if (beginning.slice(0, 4_000).includes("\u0000")) return { ok: false, error: "notATable" };
  const { encoding } = decoding;
  const format = textFormat(beginning);
  if (format === "json") return { ok: false, error: "notATable" };
  if (format === "html" || format === "geojson") {
    const text = wholeText(bytes, decoding);
    const read = format === "html" ? readXlsSheet(text, sheet) : readGeoJson(text);
    return read.ok ? withText(read.value, { encoding, doubts: found.doubts }) : read;
  }
  const { style, doubts } = detectStyle(beginning, delimiter);
  const value: Sheet = { format, sheets: [], sheet: 0, spans: [], rows: eachRow(bytes, decoding, style) };
  return withText(value, { encoding, delimiter: style.delimiter, doubts: [...found.doubts, ...doubts] });
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
  if (container === "compound") await loadCodePages();
  const read = container === "zip" ? await readWorkbook(bytes, choices.sheet) : readXlsSheet(bytes, choices.sheet);
  if (!read.ok) return read;
  const others = read.value.sheets.filter((_, index) => index !== read.value.sheet);
  return withText(read.value, { doubts: others.length > 0 ? [{ kind: "otherSheets", names: others }] : [] });
}
