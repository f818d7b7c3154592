import type { Diagnosis } from "@/lib/spreadsheets/doctor/diagnose";
import type { PositionColumns } from "@/lib/spreadsheets/doctor/find-positions";
import type { Finding, FindingKind } from "@/lib/spreadsheets/doctor/model";
import type { ColumnName, DetectedTable, TableDoubt, TableError } from "@/lib/spreadsheets/model";

export const explainError = {
  empty: "The file is empty.",
  notATable: "The file is neither CSV, XLSX, ODS, XLS nor GeoJSON.",
  encrypted: "The file has a password. Save it without one.",
  damaged: "The file is damaged: it cannot be opened.",
  unpacksTooLarge: "The file unpacks to more than 400 MB.",
  tooManyColumns: "The table has more than 300 columns.",
  tooManyRows: "The table has more than 300,000 rows.",
  tooMuch: "Reading the file takes more memory or time than allowed.",
} satisfies Record<TableError, string>;

const explainFinding = {
  mojibake: "letters were decoded wrongly",
  lostLetters: "letters are lost",
  lostAccents: "letters lost their accents",
  ambiguousNumber: "a sign can be a decimal one or group digits",
  ambiguousDate: "day and month can be swapped",
  lostLinkText: "the text of a link is missing",
  navigationText: "text of a page's navigation",
  repeatedParagraph: "a paragraph stands twice",
  repeatedValue: "a value stands twice in a list",
  htmlRemains: "remains of a web page",
  spreadsheetError: "an error of a spreadsheet",
  codeAsNumber: "a code was saved as a number",
  codeLength: "a code is shorter than the others",
  capitals: "a name is in capitals",
  otherLanguage: "the text is in another language than its column says",
  swappedCoordinates: "latitude and longitude are swapped",
  projectedCoordinates: "positions are in metres",
  impossibleCoordinates: "positions are not in Europe",
} satisfies Record<FindingKind, string>;

export const nameOf = (name: ColumnName): string => ("text" in name ? name.text : `Column ${name.number}`);

function explainDoubt(doubt: TableDoubt): string {
  switch (doubt.kind) {
    case "encoding":
      return `The encoding is not certain: ${doubt.alternatives.map(({ encoding, sample }) => `${encoding} reads "${sample}"`).join("; ")}`;
    case "mixedEncoding":
      return `${doubt.lines} lines have another encoding than the rest.`;
    case "delimiter":
      return `The delimiter is not certain: ${doubt.alternatives.map((sign) => JSON.stringify(sign)).join(" or ")}`;
    case "noHeader":
      return "No row names the columns.";
    case "otherSheets":
      return `Other sheets were not read: ${doubt.names.join(", ")}`;
    case "raggedRows":
      return `${doubt.rows} rows have more cells than there are columns.`;
    case "repeatedHeader":
      return `${doubt.rows} rows repeat the names of the columns and are not read.`;
  }
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text).replaceAll("\n", " ");

function describeFinding({ kind, column, count, examples }: Finding, names: readonly string[]): string[] {
  const lines = examples.slice(0, 2).map(({ row, before, after }) => {
    const cure = after === null ? "" : ` → "${shown(after)}"`;
    return `    row ${row}: "${shown(before)}"${cure}`;
  });
  return [`  ${names[column]}: ${explainFinding[kind]} (${count})`, ...lines];
}

function describePositions({ columns, readings }: PositionColumns, names: readonly string[]): string {
  const ways = readings.map(
    ({ epsg, order }) =>
      `${epsg === null ? "degrees" : `EPSG:${epsg}`}, ${order === "yx" ? "north first" : "east first"}`,
  );
  return `Positions in ${columns.map((column) => names[column]).join(" and ")}: ${ways.join("; or ") || "not in Europe"}`;
}

/** The lines that `npm run exchange -- check` prints about a table. */
export function describeTable(
  table: DetectedTable,
  rows: number,
  doubts: readonly TableDoubt[],
  diagnosis: Diagnosis,
): string[] {
  const names = table.columns.map(nameOf);
  const how = [
    table.format,
    table.encoding,
    table.delimiter && `delimiter ${JSON.stringify(table.delimiter)}`,
    table.sheets[table.sheet],
  ];
  const columns = diagnosis.columns.map(
    ({ content, filled, samples }, index) =>
      `  ${names[index]}: ${content}, ${filled} filled; ${samples.map((text) => `"${shown(text)}"`).join(", ")}`,
  );
  const findings = diagnosis.findings.flatMap((finding) => describeFinding(finding, names));
  return [
    `${rows} rows, ${names.length} columns (${how.filter(Boolean).join(", ")})`,
    ...columns,
    ...(diagnosis.positions ? [describePositions(diagnosis.positions, names)] : []),
    ...[...table.doubts, ...doubts].map((doubt) => `Doubt: ${explainDoubt(doubt)}`),
    findings.length > 0 ? "Found:" : "Nothing wrong was found.",
    ...findings,
  ];
}
