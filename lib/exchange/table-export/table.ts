/** A cell. A date is a day. */
export type ExportCell = string | number | Date | null;

/** A table to download. Its rows are asked for one by one, so that a long one is never in memory. */
export type ExportTable = {
  /** The name of the sheet. */
  title: string;
  /** The headings, in the reader's language. */
  columns: readonly string[];
  rows: AsyncIterable<readonly ExportCell[]>;
};

export const exportFormats = ["csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} satisfies Record<ExportFormat, string>;
