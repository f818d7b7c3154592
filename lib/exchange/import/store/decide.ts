import type { Actor } from "@/lib/auth/actor";
import type { ImportDecision } from "@/lib/db";
import { database, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { RowOutcome } from "../model";
import { closeRows } from "../plan/close-rows";
import { comparePlan } from "../plan/compare-rows";
import { forgetVerdicts, rememberVerdicts } from "../plan/verdicts";
import { readInUse } from "../things/in-use";
import { findImport } from "./answer";
import type { Batch } from "./batch";
import { type PlanRow, storeDecisions, toPlanRow } from "./rows";

export type Decision = { numbers: number[]; decision: ImportDecision | null; recordId?: string | undefined };

const remembered = ["same", "new", "notOurs"] as const;
const aboutCandidates = ["same", "new", "notOurs", "later"] as const;
/** What can be decided about a row. What is refused is never taken. */
const possible: Record<RowOutcome, readonly ImportDecision[]> = {
  new: ["leave"],
  changed: ["leave"],
  likely: aboutCandidates,
  doubtful: aboutCandidates,
  absent: ["same"],
  refused: [],
  same: [],
};

/** Asked again because the record was edited: what was compared since is on the page, and holds. */
const isAskedAgain = ({ outcome, state }: PlanRow) => state === "askAgain" && outcome === "changed";
const isAbsent = ({ outcome }: PlanRow) => outcome === "absent";
/** Only a decision says which record it is. */
const isInDoubt = ({ outcome }: PlanRow) => outcome === "likely" || outcome === "doubtful";

/** The record that "same" means: the one that was chosen, or the only one there is. */
function chosenRecord({ outcome, recordId, candidates }: PlanRow, chosen: string | undefined): string | null {
  if (outcome === "absent" || outcome === "changed") return recordId;
  const ids = candidates.map((candidate) => candidate.recordId);
  if (chosen) return ids.includes(chosen) ? chosen : null;
  return ids.length === 1 ? ids[0]! : null;
}

/** The rows as decided; null when it is not clear which record one of them is. */
async function planDecisions(
  batch: Batch,
  rows: readonly PlanRow[],
  { decision, recordId }: Decision,
): Promise<PlanRow[] | null> {
  const decided = rows.map((row): PlanRow => ({ ...row, decision }));
  if (decision !== "same")
    return decided.map((row) => (isInDoubt(row) ? { ...row, recordId: null, version: null, changes: {} } : row));
  const chosen = decided.map((row) => ({ ...row, recordId: chosenRecord(row, recordId) }));
  if (chosen.some((row) => row.recordId === null)) return null;
  const compared = chosen.filter(isAskedAgain);
  const others = chosen.filter((row) => !isAbsent(row) && !isAskedAgain(row));
  return [...compared, ...(await closeRows(batch, chosen.filter(isAbsent))), ...(await comparePlan(batch, others))];
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
  const found = await database().importRow.findMany({ where: { importId: id, number: { in: decision.numbers } } });
  const rows = found.map(toPlanRow);
  const isPossible = (row: PlanRow) =>
    decision.decision === null ||
    possible[row.outcome].includes(decision.decision) ||
    (decision.decision === "same" && isAskedAgain(row));
  if (!rows.every(isPossible)) return invalidResult([{ key: "exchange:error.decision", path: ["decision"] }]);
  const [inUse] = decision.decision === "same" ? (await readInUse(batch, rows)).values() : [];
  if (inUse) return invalidResult([{ key: `exchange:reason.${inUse.key}`, path: ["decision"] }]);
  const planned = await planDecisions(batch, rows, decision);
  if (!planned) return invalidResult([{ key: "exchange:error.whichRecord", path: ["recordId"] }]);
  return transaction(async (tx) => {
    const numbers = await storeDecisions(tx, id, planned);
    const open = planned.filter(({ number }) => numbers.has(number));
    const isFinal = remembered.some((each) => each === decision.decision);
    if (isFinal) await rememberVerdicts(tx, batch, open, now);
    else await forgetVerdicts(tx, batch, open);
    return { ok: true, value: { rows: open.length } };
  });
}
