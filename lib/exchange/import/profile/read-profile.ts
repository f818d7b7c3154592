import type { GeoPosition } from "@/lib/spreadsheets/doctor/coordinates";
import { TableDoctor } from "@/lib/spreadsheets/doctor/diagnose";
import type { DetectedTable, TableChoices, TableError } from "@/lib/spreadsheets/model";
import { readTableFile } from "@/lib/spreadsheets/read-file";
import type { DetectedFile } from "../model";
import { ValueCounter } from "./count-values";
import { columnText, signatureOf } from "./signature";

export type ProfileResult = { ok: true; value: DetectedFile } | { ok: false; error: TableError };

type Begun = { table: DetectedTable; doctor: TableDoctor; counters: ValueCounter[] };

const begin = async (table: DetectedTable): Promise<Begun> => ({
  table,
  doctor: await TableDoctor.begin(table.columns.map(columnText)),
  counters: table.columns.map(() => new ValueCounter()),
});

function addRows({ doctor, counters }: Begun, rows: string[][]): void {
  doctor.add(rows);
  for (const row of rows) for (const [index, counter] of counters.entries()) counter.add(row[index] ?? "");
}

type Progress = (rows: number) => Promise<void>;

/** Reads a whole file: its table, what its columns hold, what is wrong with its cells. */
export async function readProfile(
  bytes: Uint8Array,
  choices: TableChoices,
  city: GeoPosition | null,
  progress: Progress = async () => {},
): Promise<ProfileResult> {
  let reading: Begun | undefined;
  let read = 0;
  for await (const part of readTableFile(bytes, choices)) {
    if (part.part === "error") return { ok: false, error: part.error };
    if (part.part === "detected") reading = await begin(part.table);
    if (part.part === "rows" && reading) {
      addRows(reading, part.rows);
      read += part.rows.length;
      await progress(read);
    }
    if (part.part === "end" && reading) {
      const { table, doctor, counters } = reading;
      const { columns, findings, positions } = doctor.finish({ city });
      const around = { ...table.around, footer: part.footer };
      return {
        ok: true,
        value: {
          table: { ...table, around },
          doubts: [...table.doubts, ...part.doubts],
          rows: part.rows,
          ...{ columns, findings, positions },
          values: counters.map((counter) => counter.finish()),
          signature: signatureOf(table.columns),
        },
      };
    }
  }
  return { ok: false, error: "empty" };
}
