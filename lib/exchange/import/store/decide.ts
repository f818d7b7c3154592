import type { Actor } from "@/lib/auth/actor";
import type { ImportDecision } from "@/lib/db";
import { type Database, database, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { BaseInput } from "@/lib/kinds/input";
import { readStored } from "@/lib/records/store/stored";
import type { Changes } from "../model";
import { comparePlan } from "../plan/compare-rows";
import { rowKey } from "../plan/row-key";
import { findImport } from "./answer";
import type { Batch } from "./batch";
import { type PlanRow, toPlanRow } from "./rows";

export type Decision = { numbers: number[]; decision: ImportDecision | null; recordId?: string | undefined };

/** The record that "same" means: the one that was chosen, or the only one there is. */
function chosenRecord({ outcome, recordId, candidates }: PlanRow, chosen: string | undefined): string | null {
  if (outcome === "absent") return recordId;
  const ids = candidates.map((candidate) => candidate.recordId);
  if (chosen) return ids.includes(chosen) ? chosen : null;
  return ids.length === 1 ? ids[0]! : null;
}

/** A record that the register no longer has is closed, when somebody says so. */
async function closing({ kind }: Batch, row: PlanRow): Promise<PlanRow> {
  const stored = row.recordId ? await readStored(database(), kind, row.recordId) : null;
  const input = stored?.input as BaseInput | undefined;
  const changes: Changes = { status: { ours: input?.fields.status ?? null, theirs: "closed", take: true } };
  return { ...row, changes, version: stored?.record.version ?? null };
}

async function planDecision(batch: Batch, row: PlanRow, { decision, recordId }: Decision): Promise<PlanRow | null> {
  if (decision !== "same") {
    const isFixed = row.outcome === "absent" || row.outcome === "changed" || row.outcome === "same";
    return { ...row, decision, ...(isFixed ? {} : { recordId: null, version: null, changes: {} }) };
  }
  const id = chosenRecord(row, recordId);
  if (!id) return null;
  if (row.outcome === "absent") return { ...(await closing(batch, row)), decision };
  const [compared] = await comparePlan(batch, [{ ...row, recordId: id }]);
  return { ...row, ...compared, decision };
}

/** Remembers for the next file which records the row is, or is not. */
async function rememberVerdict(tx: Database, batch: Batch, row: PlanRow, now: Date): Promise<void> {
  const { cityId, kind, answers } = batch;
  if (row.candidates.length === 0) return;
  const key = { cityId, kind, rowKey: rowKey(answers.source?.register ?? null, row.row) };
  const ids = row.candidates.map(({ recordId }) => recordId);
  await tx.importVerdict.deleteMany({ where: { ...key, recordId: { in: ids } } });
  const isDecided = row.decision === "same" || row.decision === "new";
  const data = ids.map((recordId) => ({ ...key, recordId, isSame: recordId === row.recordId, at: now }));
  if (isDecided) await tx.importVerdict.createMany({ data });
}

async function storeDecision(tx: Database, batch: Batch, row: PlanRow, now: Date): Promise<void> {
  await tx.importRow.updateMany({
    where: { importId: batch.id, number: row.number, state: { in: ["waiting", "askAgain", "failed"] } },
    data: {
      ...{ decision: row.decision, recordId: row.recordId, versionBefore: row.version, state: "waiting" },
      changes: row.changes as object,
    },
  });
  await rememberVerdict(tx, batch, row, now);
}

/** Notes what a person decided about rows of a plan. */
export async function decideRows(
  actor: Actor,
  id: string,
  decision: Decision,
  now: Date,
): Promise<Result<{ rows: number }>> {
  const batch = await findImport(actor, id);
  if (!batch) return notFoundResult;
  if (batch.state !== "planned" && batch.state !== "taken")
    return invalidResult([{ key: "exchange:error.busy", path: [] }]);
  const rows = await database().importRow.findMany({ where: { importId: id, number: { in: decision.numbers } } });
  const planned: PlanRow[] = [];
  for (const row of rows.map(toPlanRow)) {
    const next = await planDecision(batch, row, decision);
    if (!next) return invalidResult([{ key: "exchange:error.whichRecord", path: ["recordId"] }]);
    planned.push(next);
  }
  await transaction(async (tx) => {
    for (const row of planned) await storeDecision(tx, batch, row, now);
  });
  return { ok: true, value: { rows: planned.length } };
}
