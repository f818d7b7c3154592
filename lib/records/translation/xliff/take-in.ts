import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { saveTranslationRevision } from "@/lib/records/translation/revision";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import { joinFiles } from "./check";
import type { ReturnedFile } from "./model";
import { isTaken, planFile } from "./plan";

type TakenFile = { revision: string | null; left: ReturnedFile };

/**
 * Imports one record in one transaction. Plans again under the row lock, so that texts changed since the check are left
 * out.
 */
function takeFile(actor: Actor, file: ReturnedFile, now: Date): Promise<Result<TakenFile>> {
  return runWrite<TakenFile>(async (tx) => {
    if (!file.record || !file.to) throw notFound();
    const { id } = file.record;
    const kind = file.record.kind as KindName;
    if (!can(actor, "translate", targetOf(await lockRecord(tx, kind, id)))) throw notFound();
    const stored = (await readStored(tx, kind, id)) as Stored;
    const { units, changes } = planFile(stored, file);
    const left = { ...file, units: units.flatMap(({ unit, outcome }) => (isTaken(outcome) ? [] : [unit])) };
    if (changes.length === 0) return { value: { revision: null, left }, tags: [] };
    const revision = await saveTranslationRevision(tx, actor, stored, file.to, changes, { origin: "xliff", now });
    return { value: { revision, left }, tags: [] };
  });
}

export type TakenIn = {
  /** The number of records that now have a revision. */
  records: number;
  units: number;
  /** The lines that were not imported, with their reasons. */
  left: ReturnedFile[];
};

/** Imports the valid lines as revisions; nothing is published. */
export async function takeIn(actor: Actor, files: readonly ReturnedFile[], now = new Date()): Promise<TakenIn> {
  const taken: TakenIn = { records: 0, units: 0, left: [] };
  for (const file of joinFiles(files)) {
    const result = await takeFile(actor, file, now);
    const left = result.ok ? result.value.left : file;
    if (result.ok && result.value.revision) taken.records += 1;
    taken.units += file.units.length - left.units.length;
    if (left.units.length > 0) taken.left.push(left);
  }
  return taken;
}
