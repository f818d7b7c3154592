import type { Database } from "@/lib/db";

/** Takes people out of all groups and from their tasks. */
export async function leaveGroups(tx: Database, ids: readonly string[]): Promise<void> {
  const theirs = { in: [...ids] };
  await tx.visitGroupMember.deleteMany({ where: { personId: theirs } });
  await tx.visitGroup.updateMany({ where: { facilitatorId: theirs }, data: { facilitatorId: null } });
  await tx.visitGroup.updateMany({ where: { rapporteurId: theirs }, data: { rapporteurId: null } });
}
