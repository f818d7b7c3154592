import type { ImportDecision, ImportRow, ImportRowState } from "@/lib/db";
import { type Database, database, Prisma } from "@/lib/db";
import { fromJson } from "@/lib/json";
import type { Changes, PlannedRow, RowCandidate, RowOutcome, RowReason, RowValues } from "../model";

/** A stored row of a plan. */
export type PlanRow = PlannedRow & { decision: ImportDecision | null; state: ImportRowState; problem: RowReason[] };

export function toPlanRow(row: ImportRow): PlanRow {
  return {
    number: row.number,
    cells: fromJson<string[]>(row.cells),
    row: fromJson<RowValues>(row.values),
    outcome: row.outcome,
    recordId: row.recordId,
    version: row.versionBefore,
    candidates: fromJson<RowCandidate[]>(row.candidates),
    changes: fromJson<Changes>(row.changes),
    reasons: fromJson<RowReason[]>(row.reasons),
    decision: row.decision,
    state: row.state,
    problem: fromJson<RowReason[]>(row.problem ?? []),
  };
}

/** Adds rows to a plan, in one statement. */
export async function insertPlanRows(importId: string, rows: readonly PlannedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const data = rows.map(({ row: values, version: versionBefore, decidedBefore: decision, ...planned }) => ({
    ...planned,
    ...{ importId, values, versionBefore, decision, state: "waiting" },
  }));
  await database().$executeRaw`
    INSERT INTO "ImportRow" ("importId", "number", "cells", "values", "outcome", "recordId", "versionBefore", "candidates",
      "changes", "reasons", "decision", "state")
    SELECT "importId", "number", "cells", "values", "outcome", "recordId", "versionBefore", "candidates", "changes",
      "reasons", "decision", "state"
    FROM jsonb_populate_recordset(NULL::"ImportRow", ${JSON.stringify(data)}::jsonb)`;
}

export type RowUpdate = {
  number: number;
  state?: ImportRowState;
  recordId?: string;
  versionAfter?: number;
  problem?: RowReason[];
};

/** Notes what came of rows. What is not mentioned stays. */
export async function updateRowStates(tx: Database, importId: string, updates: readonly RowUpdate[]): Promise<void> {
  if (updates.length === 0) return;
  await tx.$executeRaw`
    UPDATE "ImportRow" r SET
      "state" = coalesce(u."state", r."state"), "recordId" = coalesce(u."recordId", r."recordId"),
      "versionAfter" = coalesce(u."versionAfter", r."versionAfter"), "problem" = u."problem"
    FROM jsonb_populate_recordset(NULL::"ImportRow", ${JSON.stringify(updates)}::jsonb) u
    WHERE r."importId" = ${importId}::uuid AND r."number" = u."number"`;
}

/**
 * Notes what was decided about rows that are not written yet, in one statement. Returns the numbers of those that were
 * still open.
 */
export async function storeDecisions(tx: Database, importId: string, rows: readonly PlanRow[]): Promise<Set<number>> {
  const data = rows.map(({ number, decision, recordId, version, changes }) => ({
    ...{ number, decision, recordId, versionBefore: version, changes },
  }));
  const stored = await tx.$queryRaw<{ number: number }[]>`
    UPDATE "ImportRow" r SET "decision" = u."decision", "recordId" = u."recordId", "versionBefore" = u."versionBefore",
      "changes" = u."changes", "state" = 'waiting'
    FROM jsonb_populate_recordset(NULL::"ImportRow", ${JSON.stringify(data)}::jsonb) u
    WHERE r."importId" = ${importId}::uuid AND r."number" = u."number"
      AND r."state" IN ('waiting', 'askAgain', 'failed')
    RETURNING r."number"`;
  return new Set(stored.map(({ number }) => number));
}

/** Keeps what rows that are asked again would change now. Those that somebody has decided about meanwhile stay. */
export async function storeComparison(importId: string, rows: readonly PlanRow[]): Promise<void> {
  const data = rows.map(({ number, version, changes }) => ({ number, versionBefore: version, changes }));
  await database().$executeRaw`
    UPDATE "ImportRow" r SET "versionBefore" = u."versionBefore", "changes" = u."changes"
    FROM jsonb_populate_recordset(NULL::"ImportRow", ${JSON.stringify(data)}::jsonb) u
    WHERE r."importId" = ${importId}::uuid AND r."number" = u."number" AND r."state" = 'askAgain'`;
}

export const countAskedAgain = (importId: string): Promise<number> =>
  database().importRow.count({ where: { importId, state: "askAgain" } });

export type OutcomeCounts = Record<RowOutcome, number>;
const noCounts = { new: 0, changed: 0, likely: 0, doubtful: 0, absent: 0, refused: 0, same: 0 };

export async function countOutcomes(importId: string): Promise<OutcomeCounts> {
  const groups = await database().importRow.groupBy({ by: ["outcome"], where: { importId }, _count: true });
  return { ...noCounts, ...Object.fromEntries(groups.map(({ outcome, _count }) => [outcome, _count])) };
}

/** Doubtful rows that wait for a decision. */
export const countOpenDoubts = (importId: string): Promise<number> =>
  database().importRow.count({ where: { importId, outcome: { in: ["likely", "doubtful"] }, decision: null } });

/**
 * SQL: rows that a press on "take in" writes. Nothing doubtful is among them without a decision, and nothing that
 * somebody left out.
 */
export const isToTake = Prisma.sql`("state" = 'waiting' AND (
  ("decision" IS NULL AND "outcome" IN ('new', 'changed')) OR "decision" IN ('same', 'new')))`;

export async function countToTake(importId: string): Promise<number> {
  const [row] = await database().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND ${isToTake}`;
  return Number(row?.count ?? 0);
}
