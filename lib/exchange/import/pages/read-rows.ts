import { database } from "@/lib/db";
import type { PlanTabName } from "../model";
import { type Ours, readOurs } from "../plan/our-values";
import type { Batch } from "../store/batch";
import { type PlanRow, toPlanRow } from "../store/rows";

export const rowsPerPage = 50;

export type RowsPage = { rows: PlanRow[]; names: Map<string, Ours>; pages: number };

/** The rows of a tab. */
export const rowsOfTab = ({ id: importId }: Batch, tab: PlanTabName) =>
  tab === "askAgain" ? { importId, state: "askAgain" as const } : { importId, outcome: tab };

/** A page of the rows of one tab. */
export async function readRowsPage(batch: Batch, tab: PlanTabName, page: number): Promise<RowsPage> {
  const where = rowsOfTab(batch, tab);
  const [count, found] = await Promise.all([
    database().importRow.count({ where }),
    database().importRow.findMany({
      where,
      orderBy: { number: "asc" },
      skip: (page - 1) * rowsPerPage,
      take: rowsPerPage,
    }),
  ]);
  const rows = found.map(toPlanRow);
  const ids = rows.flatMap(({ recordId, candidates }) => [
    ...(recordId ? [recordId] : []),
    ...candidates.map((candidate) => candidate.recordId),
  ]);
  const names = await readOurs(database(), batch, [...new Set(ids)]);
  return { rows, names, pages: Math.max(1, Math.ceil(count / rowsPerPage)) };
}
