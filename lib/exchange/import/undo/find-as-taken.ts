import type { Database } from "@/lib/db";
import { listChanges } from "@/lib/records/history/changes";
import type { Stored } from "@/lib/records/store/stored";
import { readEarlierVersions } from "@/lib/records/write/earlier-version";

/** What is empty need not be there. */
const isNothing = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.values(value).every(isNothing));

type Taken = { stored: Stored; versionAfter: number };

/** Those into which another record was merged since: they stand for that one too, whatever they say. */
async function findMerged(tx: Database, later: readonly Taken[]): Promise<Set<string>> {
  if (later.length === 0) return new Set();
  const writtenAt = new Map(later.map(({ stored, versionAfter }) => [stored.record.id, versionAfter]));
  const merges = await tx.history.findMany({
    where: { recordId: { in: [...writtenAt.keys()] }, action: "merge" },
    select: { recordId: true, version: true },
  });
  return new Set(merges.filter((line) => line.version > writtenAt.get(line.recordId)!).map((line) => line.recordId));
}

/**
 * The ids of those that nobody edited since they were written; later changes that were undone, such as of its
 * memberships, do not count.
 */
export async function findAsTaken(tx: Database, all: readonly Taken[]): Promise<Set<string>> {
  const isWritten = ({ stored, versionAfter }: Taken) => stored.record.version === versionAfter;
  const later = all.filter((each) => !isWritten(each));
  const written = await readEarlierVersions(
    tx,
    new Map(later.map((each) => [each.stored.record.id, each.versionAfter])),
  );
  const merged = await findMerged(tx, later);
  const isBack = ({ stored: { record, input } }: Taken) => {
    const then = merged.has(record.id) ? undefined : written.get(record.id);
    return (
      then !== undefined && Object.values(listChanges(then.input, input)).every((values) => values.every(isNothing))
    );
  };
  return new Set(all.filter((each) => isWritten(each) || isBack(each)).map(({ stored }) => stored.record.id));
}
