import type { Database } from "@/lib/db";
import { isLastAdministrator } from "./people";

/**
 * Closes an account permanently and removes its personal data. History and audit log keep the name, because changes to
 * public records are accountable. Returns false when no administrator would remain.
 */
export async function closeAccount(tx: Database, userId: string, now: Date): Promise<boolean> {
  if (await isLastAdministrator(tx, userId)) return false;
  const theirs = { where: { userId } };
  await tx.grant.deleteMany(theirs);
  await tx.meetingRole.deleteMany(theirs);
  await tx.meetingPlan.updateMany({ where: { needsReaderId: userId }, data: { needsReaderId: null } });
  await tx.meetingInvitation.updateMany({ ...theirs, data: { userId: null } });
  await tx.signIn.deleteMany(theirs);
  await tx.token.deleteMany(theirs);
  await tx.recoveryCode.deleteMany(theirs);
  await tx.openIdIdentity.deleteMany(theirs);
  await tx.savedView.deleteMany(theirs);
  await tx.collectionReader.deleteMany(theirs);
  // What is public is its city's by now; it names nobody.
  await tx.collection.deleteMany({ where: { ownerId: userId, visibility: { not: "public" } } });
  await tx.collection.updateMany({ where: { ownerId: userId }, data: { ownerId: null } });
  await tx.record.updateMany({ where: { assigneeId: userId }, data: { assigneeId: null } });
  const secrets = { passwordHash: null, totpSecret: null, totpPending: null, totpLastStep: null, personId: null };
  const data = { ...secrets, name: "–", email: `${userId}@erased.invalid`, disabledAt: now };
  await tx.user.update({ where: { id: userId }, data });
  return true;
}
