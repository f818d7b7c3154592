import { database } from "@/lib/db";
import type { Batch } from "../store/batch";
import type { Verdicts } from "./match";
import type { OurRecord } from "./our-records";

/** What was decided about rows of earlier files of the city. */
export async function readVerdicts({ cityId, kind }: Batch): Promise<Verdicts> {
  const rows = await database().importVerdict.findMany({ where: { cityId, kind } });
  const verdicts = new Map<string, { same: string | null; apart: Set<string> }>();
  for (const { rowKey, recordId, isSame } of rows) {
    const known = verdicts.get(rowKey) ?? { same: null, apart: new Set() };
    if (isSame) known.same = recordId;
    else known.apart.add(recordId);
    verdicts.set(rowKey, known);
  }
  return verdicts;
}

/** Of archived records, those that an undone import had made. */
export async function readUndone(ours: readonly OurRecord[]): Promise<Set<string>> {
  const ids = ours.filter(({ publication }) => publication === "archived").map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const rows = await database().importRow.findMany({
    where: {
      recordId: { in: ids },
      state: "undone",
      outcome: { in: ["new", "likely", "doubtful"] },
      versionBefore: null,
    },
    select: { recordId: true },
  });
  return new Set(rows.flatMap(({ recordId }) => recordId ?? []));
}
