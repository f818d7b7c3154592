import { database } from "@/lib/db";
import type { Batch } from "./batch";
import { countToTake } from "./rows";

export const works = ["planning", "taking", "undoing"] as const;
export type ImportWork = (typeof works)[number];

/** How many rows a piece of work has, for its progress. `numbers`: of these rows, or of all. */
export async function countTotal(
  { id, detected }: Batch,
  work: ImportWork,
  numbers: readonly number[],
): Promise<number> {
  if (work === "taking") return countToTake(id);
  if (work === "planning") return detected?.rows ?? 0;
  const chosen = numbers.length > 0 ? { number: { in: [...numbers] } } : {};
  return database().importRow.count({
    where: { importId: id, state: "taken", versionAfter: { not: null }, ...chosen },
  });
}
