import type { ActionTarget } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { notFound } from "@/lib/records/store/run-write";
import type { Record as RecordRow } from "@/prisma/generated/client";

/** Where a record stands, for the question who may do what with it. */
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

/**
 * The record of this kind and id, held until the transaction ends: of two people who decide about it at once, the second
 * sees what the first one decided.
 */
export async function lockRecord(tx: Database, kind: KindName, id: string): Promise<RecordRow> {
  await tx.$queryRaw`SELECT 1 FROM "Record" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return findRecord(tx, kind, id);
}

/** The record of this kind and id; a refusal when there is none. */
export async function findRecord(tx: Database, kind: KindName, id: string): Promise<RecordRow> {
  const record = await tx.record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record) throw notFound();
  return record;
}
