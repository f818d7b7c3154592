import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { targetOf } from "./place";

/** Users who can be assigned a record of the city: those with a role there, and administrators. */
const worksFor = (cityId: string | null) => ({
  disabledAt: null,
  grants: { some: { OR: [{ role: "administrator" as const }, ...(cityId ? [{ cityId }] : [])] } },
});

/**
 * Reassigns all records of one city from one user to another, or to nobody when `toUserId` is null. Errors: invalid
 * (not a colleague), notFound.
 */
export function handOver(
  actor: Actor,
  fromUserId: string,
  toUserId: string | null,
  cityId: string | null,
  now = new Date(),
): Promise<Result<{ records: number }>> {
  return runWrite(async (tx) => {
    if (!can(actor, "handOver", { cityId })) throw notFound();
    const isColleague = toUserId && (await tx.user.count({ where: { id: toUserId, ...worksFor(cityId) } })) > 0;
    if (toUserId && !isColleague) throw invalid([{ key: "error.notAColleague", path: ["to"] }]);
    const records = await tx.record.findMany({ where: { assigneeId: fromUserId, responsibleCityId: cityId } });
    await tx.record.updateMany({
      where: { id: { in: records.map(({ id }) => id) } },
      data: { assigneeId: toUserId },
    });
    const [before, after] = [{ assignee: fromUserId }, { assignee: toUserId }];
    for (const { id, version } of records)
      await writeHistory(tx, actor, { id, version, action: "handOver", before, after, now });
    return { value: { records: records.length }, tags: [] };
  });
}

/** Assigns records to a user. All or nothing: notFound when the actor may not hand over one of them. */
export function assignRecords(
  actor: Actor,
  ids: string[],
  userId: string | null,
  now = new Date(),
): Promise<Result<{ records: number }>> {
  return runWrite(async (tx) => {
    const records = await tx.record.findMany({ where: { id: { in: ids } } });
    if (records.length !== new Set(ids).size || !records.every((record) => can(actor, "handOver", targetOf(record))))
      throw notFound();
    for (const cityId of new Set(records.map((record) => record.responsibleCityId))) {
      const isColleague = !userId || (await tx.user.count({ where: { id: userId, ...worksFor(cityId) } })) > 0;
      if (!isColleague) throw invalid([{ key: "error.notAColleague", path: ["to"] }]);
    }
    await tx.record.updateMany({ where: { id: { in: ids } }, data: { assigneeId: userId } });
    for (const { id, version, assigneeId } of records) {
      const [before, after] = [{ assignee: assigneeId }, { assignee: userId }];
      await writeHistory(tx, actor, { id, version, action: "assign", before, after, now });
    }
    return { value: { records: records.length }, tags: [] };
  });
}
