import type { ActionTarget } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { notFound } from "@/lib/records/store/run-write";
import type { Record as RecordRow } from "@/prisma/generated/client";

/** The facts about a record that `can` needs to authorise an action. */
export function targetOf(
  record: Pick<RecordRow, "id" | "kind" | "responsibleCityId" | "createdById" | "publication">,
): ActionTarget {
  return {
    recordId: record.id,
    kind: record.kind,
    cityId: record.responsibleCityId,
    authorId: record.createdById,
    publication: record.publication,
  };
}

/** A record, and whether a language of it waits for its time. */
export type LockedRecord = RecordRow & { isScheduled: boolean };

/** `lockRecord` of many: in one order, so that two callers never wait for each other in a circle. */
export const lockRecords = (tx: Database, kind: KindName, ids: readonly string[]) => tx.$queryRaw<LockedRecord[]>`
  SELECT r.*, EXISTS (SELECT 1 FROM "ScheduledLanguage" s WHERE s."recordId" = r."id") AS "isScheduled"
  FROM "Record" r WHERE r."id" = ANY(${[...ids]}::uuid[]) AND r."kind" = ${kind}::"Kind" ORDER BY r."id" FOR UPDATE OF r`;

/**
 * Reads a record and locks its row until the transaction ends, so that concurrent decisions see each other. Throws
 * notFound.
 */
export async function lockRecord(tx: Database, kind: KindName, id: string): Promise<LockedRecord> {
  const [record] = await lockRecords(tx, kind, [id]);
  if (!record) throw notFound();
  return record;
}

/** Reads a record by kind and id. Throws notFound. */
export async function findRecord(tx: Database, kind: KindName, id: string): Promise<RecordRow> {
  const record = await tx.record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record) throw notFound();
  return record;
}
