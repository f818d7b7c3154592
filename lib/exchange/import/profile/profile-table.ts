import type { GeoPosition } from "../../../spreadsheets/doctor/coordinates.ts";
import { TableDoctor } from "../../../spreadsheets/doctor/diagnose.ts";
import type { DetectedTable } from "../../../spreadsheets/model.ts";
import { readTable } from "../../../spreadsheets/read-table.ts";
import type { ErrorPart, ThreadStart } from "../../../spreadsheets/threaded-parts.ts";
import type { DetectedFile } from "../model.ts";
import { ValueCounter } from "./count-values.ts";
import { columnText, signatureOf } from "./signature.ts";

export type ProfileStart = ThreadStart & { city: GeoPosition | null };
export type ProfilePart = { part: "read"; rows: number } | { part: "profile"; value: DetectedFile } | ErrorPart;

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

/** Reads a whole file where it is, row by row: only what its columns hold and what is wrong with it is handed on. */
export async function* profileTable({ bytes, choices, city }: ProfileStart): AsyncGenerator<ProfilePart> {
  let reading: Begun | undefined;
  let read = 0;
  for await (const part of readTable(bytes, choices)) {
    if (part.part === "error") yield part;
    if (part.part === "detected") reading = await begin(part.table);
    if (part.part === "rows" && reading) {
      addRows(reading, part.rows);
      read += part.rows.length;
      yield { part: "read", rows: read };
    }
    if (part.part === "end" && reading) {
      const { table, doctor, counters } = reading;
      const around = { ...table.around, footer: part.footer };
      const value: DetectedFile = {
        table: { ...table, around },
        doubts: [...table.doubts, ...part.doubts],
        rows: part.rows,
        ...doctor.finish({ city }),
        values: counters.map((counter) => counter.finish()),
        signature: signatureOf(table.columns),
      };
      yield { part: "profile", value };
    }
  }
}
