import type { PlannedRow, RowReason } from "../model";

/** Makes the plan of a file: `add` takes its rows in order, `finish` what only the whole file shows. */
export type Planner = {
  /** Of the last row. */
  readonly number: number;
  add(rows: readonly string[][]): Promise<void>;
  finish(): Promise<void>;
};

/** A row about which nothing is known yet: it is refused until something is. */
export const newPlannedRow = (
  number: number,
  cells: string[],
  row: PlannedRow["row"],
  reasons: RowReason[],
): PlannedRow => ({
  ...{ number, cells, row, reasons, outcome: "refused", recordId: null, version: null, candidates: [], changes: {} },
});
