import type { Locale } from "@/lib/i18n/locales";
import type { DateOrder } from "@/lib/spreadsheets/cells/dates";
import type { ColumnProfile } from "@/lib/spreadsheets/cells/profile";
import type { CodeLengths } from "@/lib/spreadsheets/doctor/codes";
import type { PositionReading } from "@/lib/spreadsheets/doctor/coordinates";
import type { PositionColumns } from "@/lib/spreadsheets/doctor/find-positions";
import type { Finding } from "@/lib/spreadsheets/doctor/model";
import type { DetectedTable, TableChoices, TableDoubt } from "@/lib/spreadsheets/model";

/** What a file can hold: records of a kind, or memberships of one. */
export const importKinds = [
  "school",
  "cluster",
  "network",
  "clusterMembers",
  "networkMembers",
  "practice",
  "organisation",
  "reference",
  "term",
  "contact",
  "district",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** The signs between several values in a cell. */
export const splitters = [";", "|", ",", " "] as const;
export type Splitter = (typeof splitters)[number];

export type ValueCount = { value: string; count: number };

/** The distinct values of a column, with cells of several values taken apart. */
export type ColumnValues = { splitter: Splitter | null; values: ValueCount[] | null };

/** What a file holds, as the worker read it. */
export type DetectedFile = {
  table: DetectedTable;
  doubts: TableDoubt[];
  rows: number;
  columns: ColumnProfile[];
  values: ColumnValues[];
  findings: Finding[];
  positions: PositionColumns | null;
  /** How long the codes of each column are. A file that was read by an earlier version has none. */
  codes?: (CodeLengths | null)[];
  /** Hash of the names of the columns: files of the same publisher have the same one. */
  signature: string;
};

export type ImportSource = {
  /** The code system of the records; null when the file has no codes. */
  register: string | null;
  publisher: string;
  address: string;
  /** As typed: a day, or an imprecise date in EDTF. */
  asOf: string;
  licence: string;
  /** Everything in the register of this place, so that what is missing may be closed. */
  isWhole: boolean;
};

/** What a column is taken for. */
export type ColumnAnswer = { column: number; target: string; language?: Locale | undefined };

export const codeZeros = ["restore", "keep"] as const;
export type CodeZeros = (typeof codeZeros)[number];

export type RowFilter = { column: number; values: string[] };

export type Answers = {
  choices: TableChoices;
  source: ImportSource | null;
  columns: ColumnAnswer[] | null;
  /** Target → value of the file → value of ours; "" leaves it empty. */
  values: Record<string, Record<string, string>>;
  /** A row is taken when it has one of the values in each of these columns. */
  filters: RowFilter[];
  /** Rows without a code are not taken. */
  needsCode: boolean;
  filterSeen: boolean;
  position: PositionReading | null;
  /** What "3/4/2019" means, where the other dates of its column do not say it. */
  dateOrder: DateOrder | null;
  /** Cures that were accepted: `<column>:<finding>`. */
  cures: string[];
  /** What is done with codes shorter than the register's; null while nobody has said it. */
  codeZeros: CodeZeros | null;
  /** Field → whose value wins when both have one. */
  owners: Record<string, "register" | "ours">;
  publish: "draft" | "public";
  /** The source language of new records. */
  language: Locale;
};

export type RowReason = { key: string; values?: Record<string, string> };

/** What a row says, as values of the record's fields. Empty cells are absent. */
export type RowValues = {
  code?: string;
  name?: string;
  /** The language of its title, when that is not the one of new records. */
  language?: Locale;
  /** Field, or `language.field` of a text, or `figures.pupils`, or `actors.funding`, or `members`. */
  values: Record<string, unknown>;
};

export type RowCandidate = { recordId: string; why: CandidateReason[]; metres?: number | undefined };
export const candidateReasons = [
  "code",
  "codeZeros",
  "name",
  "postcode",
  "near",
  "phone",
  "website",
  "address",
  "city",
  "farAway",
  "twoRows",
  "archived",
] as const;
export type CandidateReason = (typeof candidateReasons)[number];

/** `take`: the file's value is written. `why`: why it is not. */
export type FieldChange = { ours: unknown; theirs: unknown; take: boolean; why?: "edited" | "ours" | undefined };
export type Changes = Record<string, FieldChange>;

export const rowOutcomes = ["new", "changed", "likely", "doubtful", "absent", "refused", "same"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** The lists of a plan: by outcome, and what has to be decided again because a record was edited meanwhile. */
export const planTabs = ["askAgain", ...rowOutcomes] as const;
export type PlanTabName = (typeof planTabs)[number];

export type PlannedRow = {
  number: number;
  cells: string[];
  row: RowValues;
  outcome: RowOutcome;
  recordId: string | null;
  version: number | null;
  candidates: RowCandidate[];
  changes: Changes;
  reasons: RowReason[];
  /** What somebody said of the same row in an earlier file. */
  decidedBefore?: "notOurs";
};
