import type { ValueChange } from "@/lib/records/history/changes";

export type BatchOptions = {
  /** The action recorded in the history of each record. */
  action: string;
  /** What each history line says of the batch, see `HistoryLine`. */
  facts: Record<string, ValueChange>;
  now: Date;
};
