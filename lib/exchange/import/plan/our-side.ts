import { importedRecord, thingStoreOf } from "../kinds/index";
import type { Changes, RowReason, RowValues } from "../model";
import { type Batch, thingPlace, writesRecords } from "../store/batch";
import { asOurRecord, ThingMatcher } from "../things/match-things";
import type { ThingStore } from "../things/model";
import { type EarlierVerdict, Matcher, type RowMatch } from "./match";
import { OurRecords, readOurRecords } from "./our-records";
import { completeRow } from "./source-of";
import { readUndone } from "./verdicts";

/** `kept`: what a new one leaves as it is here. */
export type CompletedRow = { row: RowValues; notes: RowReason[]; refusals: RowReason[]; kept?: Changes };

/** What rows are compared with, and how. */
export type OurSide = {
  ours: OurRecords;
  matcher: { match(row: RowValues, verdict?: EarlierVerdict): RowMatch };
  /** What rows say only beside each other; `most` of them are looked at together. */
  together: { most: number; read(rows: readonly RowValues[]): RowValues[] };
  /** What the answers add to a row, and what is wrong with it. */
  complete(row: RowValues): CompletedRow;
};

async function openThings(batch: Batch, store: ThingStore): Promise<OurSide> {
  const place = thingPlace(batch);
  const reader = await store.open(place);
  return {
    ours: OurRecords.of(reader.things.map(asOurRecord)),
    matcher: new ThingMatcher(reader.things, store),
    together: {
      most: reader.together?.most ?? 1,
      read: (rows) => {
        const values = rows.map((row) => row.values);
        const all = reader.together?.read(values) ?? values;
        return rows.map((row, at) => ({ ...row, values: { ...all[at] } }));
      },
    },
    complete: (row) => {
      const { values, notes, refusals = [], kept = {}, name = row.name } = reader.complete(row.values);
      return { row: { ...row, ...(name ? { name } : {}), values }, notes, refusals, kept };
    },
  };
}

export async function readOurSide(batch: Batch): Promise<OurSide> {
  if (!writesRecords(batch)) return openThings(batch, thingStoreOf(batch.kind));
  const register = batch.answers.source?.register ?? null;
  const ours = await readOurRecords(batch.record, batch.cityId, register);
  const undone = await readUndone(ours);
  return {
    ours,
    matcher: new Matcher(ours, register, undone, importedRecord(batch.record).matching),
    together: { most: 1, read: (rows) => [...rows] },
    complete: (row) => ({ row: completeRow(row, batch), notes: [], refusals: [] }),
  };
}
