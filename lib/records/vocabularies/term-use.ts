import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { pointingAt, termPointers } from "@/lib/records/merge/pointers";
import { indexRecords } from "@/lib/records/search/index-record";
import { notFound } from "@/lib/records/store/run-write";

export const platform = { cityId: null };

/** Throws notFound unless the actor may change vocabularies. */
export function requireRight(actor: Actor): void {
  if (!can(actor, "changeVocabularies", platform)) throw notFound();
}

/** The number of records that use a term. */
export async function usageOf(tx: Database, vocabulary: string, id: string): Promise<number> {
  return (await pointingAt(tx, termPointers(vocabulary), id)).length;
}

/** Reindexes all records that use these terms, because filters also match broader terms. Returns the tags. */
export async function reindexUsers(tx: Database, vocabulary: string, ids: string[]): Promise<string[]> {
  const users = new Map<string, { kind: KindName; id: string }>();
  for (const id of ids)
    for (const record of await pointingAt(tx, termPointers(vocabulary), id)) users.set(record.id, record);
  return indexRecords(tx, [...users.values()]);
}

/** The id of a term and of all terms below it. */
export async function withNarrower(tx: Database, id: string): Promise<string[]> {
  const terms = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below ("id") AS (
      SELECT ${id}::text
      UNION SELECT t."id" FROM "Term" t JOIN below ON t."broaderId" = below."id"
    ) SELECT "id" FROM below`;
  return terms.map((term) => term.id);
}
