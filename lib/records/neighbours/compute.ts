import type { Database } from "@/lib/db";
import { byIndexOnly } from "@/lib/records/search/document/by-index-only";
import type { NeighbourKind } from "./compared-by";
import { readFeatures } from "./features";
import { readHolders } from "./read-holders";
import { makeScorer, type ScoredNumber } from "./score";
import { mostStored, type NeighbourRow, offer, readIncoming, storeOwn, withdraw, yieldToSaves } from "./store";
import type { Task } from "./tasks";

/** Record id → the number of its document. */
async function readNumbers(tx: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.searchDocument.findMany({
    where: { recordId: { in: [...ids] } },
    select: { recordId: true, number: true },
  });
  return new Map(rows.map(({ recordId, number }) => [recordId, number]));
}

async function readIds(tx: Database, numbers: Iterable<number>): Promise<Map<number, string>> {
  const rows = await tx.searchDocument.findMany({
    where: { number: { in: [...new Set(numbers)] } },
    select: { recordId: true, number: true },
  });
  return new Map(rows.map(({ recordId, number }) => [number, recordId]));
}

type Computed = { task: Task; found: ScoredNumber[] };

async function countOthers(tx: Database, kind: NeighbourKind): Promise<number> {
  return Math.max(1, (await tx.searchDocument.count({ where: { kind } })) - 1);
}

/** The rows of others that are no longer true, because the record that they are about changed. */
type Stale = { recordId: string; neighbourId: string };

async function compute(tx: Database, kind: NeighbourKind, tasks: Task[]): Promise<{ all: Computed[]; stale: Stale[] }> {
  const ids = tasks.map(({ id }) => id);
  await byIndexOnly(tx);
  const features = await readFeatures(tx, kind, ids);
  const holders = await readHolders(tx, kind, [...features.values()].flat());
  const score = makeScorer(holders, await countOthers(tx, kind));
  const numbers = await readNumbers(tx, ids);
  const changed = tasks.filter((task) => task.changed).map(({ id }) => id);
  const incoming = Map.groupBy(await readIncoming(tx, changed), ({ neighbourId }) => neighbourId);
  const stale: Stale[] = [];
  const all = tasks.map((task) => {
    const { found, scoreWith } = score(numbers.get(task.id) ?? -1, features.get(task.id) ?? []);
    for (const row of incoming.get(task.id) ?? []) if (!scoreWith(row.number ?? -1)) stale.push(row);
    return { task, found };
  });
  return { all, stale };
}

/** Computes the neighbours of some records of a kind and stores them. Returns whose pages change. */
export async function refreshKind(tx: Database, kind: NeighbourKind, tasks: Task[]): Promise<string[]> {
  const { all, stale } = await compute(tx, kind, tasks);
  const ids = await readIds(
    tx,
    all.flatMap(({ found }) => found.map(({ number }) => number)),
  );
  const own: NeighbourRow[] = [];
  const offers: NeighbourRow[] = [];
  const computed = new Set(tasks.map(({ id }) => id));
  for (const { task, found } of all) {
    for (const [place, { number, score, reasons }] of found.entries()) {
      const other = ids.get(number);
      if (!other) continue;
      if (place < mostStored) own.push({ recordId: task.id, neighbourId: other, score, reasons });
      if (task.changed && !computed.has(other)) offers.push({ recordId: other, neighbourId: task.id, score, reasons });
    }
  }
  await yieldToSaves(tx);
  const withdrawn = await withdraw(tx, stale);
  return [...(await storeOwn(tx, [...computed], own)), ...withdrawn, ...(await offer(tx, offers))];
}
