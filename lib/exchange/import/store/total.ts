import { database } from "@/lib/db";
import { readBatch } from "./batch";
import { countToTake } from "./rows";

/** How many rows a piece of work has, for its progress. */
export async function countTotal(
  id: string,
  work: "planning" | "taking" | "undoing",
  numbers: readonly number[],
): Promise<number> {
  if (work === "taking") return countToTake(id);
  if (work === "planning") return (await readBatch(id))?.detected?.rows ?? 0;
  const chosen = numbers.length > 0 ? { number: { in: [...numbers] } } : {};
  return database().importRow.count({
    where: { importId: id, state: "taken", versionAfter: { not: null }, ...chosen },
  });
}
