import { database } from "@/lib/db";
import { readTableFile } from "@/lib/spreadsheets/read-file";
import { MemberPlanner } from "../members/plan-members";
import { readingChoices } from "../profile/returned-file";
import { type Batch, plansMembers, readFileBytes } from "../store/batch";
import type { Progress } from "../store/lease";
import { RowPlanner } from "./plan-rows";
import type { Planner } from "./planner";

const beginPlanner = (batch: Batch): Promise<Planner> =>
  plansMembers(batch) ? MemberPlanner.begin(batch) : RowPlanner.begin(batch);

export type PlanResult = { ok: true; rows: number } | { ok: false; error: string };

/** Stores what would happen to each row, without changing any record. An earlier plan of the import is replaced. */
export async function makePlan(batch: Batch, progress: Progress): Promise<PlanResult> {
  const bytes = await readFileBytes(batch.id);
  if (!bytes || !batch.detected) return { ok: false, error: "empty" };
  await database().importRow.deleteMany({ where: { importId: batch.id } });
  const planner = await beginPlanner(batch);
  for await (const part of readTableFile(bytes, readingChoices(batch.answers))) {
    if (part.part === "error") return { ok: false, error: part.error };
    if (part.part !== "rows") continue;
    await planner.add(part.rows);
    await progress(planner.number);
  }
  await planner.finish();
  return { ok: true, rows: planner.number };
}
