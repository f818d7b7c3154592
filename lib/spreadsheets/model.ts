export const mostRows = 300_000;
/** The first rows, in which the header is searched for. */
export const headRows = 120;

/** What a file can hold a table in. */
export const tableFormats = ["csv", "xlsx", "ods", "xls", "geojson"] as const;
export type TableFormat = (typeof tableFormats)[number];

export const delimiters = [",", ";", "\t", "|", "#"] as const;
export type Delimiter = (typeof delimiters)[number];

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "iso-8859-2",
  "macintosh",
  "maccenteuro",
  "cp852",
  "cp850",
] as const;
export type TextEncoding = (typeof encodings)[number];

/** What a person may correct after detection. Absent: as detected. */
export type TableChoices = {
  encoding?: TextEncoding;
  delimiter?: Delimiter;
  /** Index of the sheet of a workbook. */
  sheet?: number;
  /** Index of the first header row, or null when the file has none. */
  headerRow?: number | null;
  /** One, or two when an upper row spans several columns. */
  headerRows?: 1 | 2;
  /** What a first column is called that somebody put before the table: it is left out. */
  leftOut?: readonly string[];
};

/** What the detection is not sure of. Each is for a person to decide. */
export type TableDoubt =
  | { kind: "encoding"; alternatives: { encoding: TextEncoding; sample: string }[] }
  /** Some lines are UTF-8, others are not. */
  | { kind: "mixedEncoding"; lines: number }
  | { kind: "delimiter"; alternatives: Delimiter[] }
  | { kind: "noHeader" }
  | { kind: "otherSheets"; names: string[] }
  | { kind: "raggedRows"; rows: number }
  /** Rows that repeat the names of the columns, which are not taken. */
  | { kind: "repeatedHeader"; rows: number };

/** Rows around the table, which are not taken. */
export type RowsAround = { preamble: string[][]; footer: string[][] };

export type DetectedTable = {
  format: TableFormat;
  /** Of text files. */
  encoding: TextEncoding | null;
  delimiter: Delimiter | null;
  /** Names of the sheets of a workbook, and which one was read. */
  sheets: string[];
  sheet: number;
  headerRow: number | null;
  headerRows: 1 | 2;
  /** One unique name per column: of the header, or "Column 3" as `{ number: 3 }` for the interface to translate. */
  columns: ColumnName[];
  /** The name of the first column, when it was left out. */
  leftOut?: string;
  around: RowsAround;
  doubts: TableDoubt[];
};

export type ColumnName = { text: string } | { number: number };

/** Why a file cannot be read. */
export type TableError =
  | "empty"
  | "notATable"
  | "encrypted"
  | "damaged"
  | "unpacksTooLarge"
  | "tooManyColumns"
  | "tooManyRows"
  | "tooMuch";
