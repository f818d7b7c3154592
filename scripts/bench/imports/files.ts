import { text as streamText } from "node:stream/consumers";
import { ZipFile } from "yazl";

// Registers of schools in the forms in which offices send them. All are written for measuring.

const places = ["Mar", "Sol", "Núria", "Gràcia", "Poblenou", "Rambla", "Turó", "Vall", "Pi", "Font"];
const header = [
  ...["codi", "nom", "adreça", "codi postal", "latitud", "longitud"],
  ...["telèfon", "alumnes", "titularitat", "estat"],
];

const schoolRow = (at: number): string[] => [
  ...[String(10_000_000 + at), `Escola ${places[at % 10]} ${at}`, `c. ${places[(at >> 3) % 10]}, ${at % 200}`],
  ...[String(8_000 + (at % 999)).padStart(5, "0"), (41.3 + (at % 5_000) / 50_000).toFixed(5)],
  ...[(2.1 + (at % 7_001) / 70_000).toFixed(5), `93${1_000_000 + at}`, String(at % 900)],
  ...[at % 3 === 0 ? "privat" : "public", "obert"],
];

/** Most cells of wide registers are empty. */
const wideRow = (at: number): string[] => {
  const [code = "", name = "", , postcode = "", lat = "", lon = "", , pupils = ""] = schoolRow(at);
  const short = [code, name.replace("Escola ", "E "), postcode, lat, lon, pupils, at % 3 === 0 ? "pri" : "pub", "ob"];
  return [
    ...short,
    ...Array.from({ length: 32 }, (_, more) => ((at + more) % 7 === 0 ? String((at * more) % 10) : "")),
  ];
};
const wideHeader = [
  ...["codi", "nom", "codi postal", "latitud", "longitud", "alumnes", "titularitat", "estat"],
  ...Array.from({ length: 32 }, (_, more) => `camp ${more + 1}`),
];

const csv = (names: string[], rowAt: (at: number) => string[], rows: number) =>
  new TextEncoder().encode(
    [names, ...Array.from({ length: rows }, (_, at) => rowAt(at))].map((row) => row.join(";")).join("\r\n"),
  );

const letters = "ABCDEFGHIJ";
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A workbook as Excel writes it: every text stands in the table of strings. */
async function workbook(rows: number): Promise<Uint8Array> {
  const strings = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const lines = [header, ...Array.from({ length: rows }, (_, at) => schoolRow(at))].map((row, line) => {
    const cells = row.map((cell, at) => `<c r="${letters[at]}${line + 1}" t="s"><v>${numberOf(cell)}</v></c>`);
    return `<row r="${line + 1}">${cells.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts = "http://schemas.openxmlformats.org/package/2006/relationships";
  const items = [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`);
  const files = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${parts}"><Relationship Id="a" Type="${office}/worksheet" Target="sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${items.join("")}</sst>`,
    "xl/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return Buffer.from(await streamText(zip.outputStream.setEncoding("latin1")), "latin1");
}

export type MeasuredFile = { name: string; bytes: Uint8Array };

/** One after the other, so that this process holds one at a time. */
export async function* measuredFiles(rows: number): AsyncGenerator<MeasuredFile> {
  yield { name: "CSV, 10 columns", bytes: csv(header, schoolRow, rows) };
  yield { name: "CSV, 40 columns", bytes: csv(wideHeader, wideRow, rows) };
  yield { name: "XLSX, 10 columns", bytes: await workbook(rows) };
}

export const fewSchools = (rows: number): MeasuredFile => ({
  name: `CSV, ${rows} schools`,
  bytes: csv(header, schoolRow, rows),
});
