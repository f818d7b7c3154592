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

/**
 * Reads a record and locks its row until the transaction ends, so that concurrent decisions see each other. Throws
 * notFound.
 */
export async function lockRecord(tx: Database, kind: KindName, id: string): Promise<LockedRecord> {
  const [record] = await tx.$queryRaw<LockedRecord[]>`
    SELECT r.*, EXISTS (SELECT 1 FROM "ScheduledLanguage" s WHERE s."recordId" = r."id") AS "isScheduled"
    FROM "Record" r WHERE r."id" = ${id}::uuid AND r."kind" = ${kind}::"Kind" FOR UPDATE OF r`;
  if (!record) throw notFound();
  return record;
}

/** Reads a record by kind and id. Throws notFound. */
export async function findRecord(tx: Database, kind: KindName, id: string): Promise<RecordRow> {
  const record = await tx.record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record) throw notFound();
  return record;
}
