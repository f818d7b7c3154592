import type { Database } from "@/lib/db";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import { responsibleOfLink } from "./link";

/** Erases who these are. Their links work on, and their letters go to the contact of the meeting. */
async function eraseResponsible(tx: Database, ids: readonly string[]): Promise<void> {
  const id = { in: [...ids] };
  await tx.responsible.updateMany({ where: { id }, data: { userId: null, email: null } });
  // An office may be a name.
  await tx.statementAnswer.updateMany({ where: { responsibleId: id }, data: { who: "" } });
}

/** Erases those with this address; `meetingId`: of one meeting only. */
export async function eraseResponsibleAddress(tx: Database, email: string, meetingId?: string): Promise<void> {
  const where = { OR: [{ email }, { user: { email } }], ...(meetingId ? { meetingId } : {}) };
  const rows = await tx.responsible.findMany({ where, select: { id: true } });
  await eraseResponsible(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Erases who the person of a link is. The link works on, because the suggestion is still to be followed up. */
export function forgetResponsible(token: string, now: Date) {
  return runWrite(async (tx) => {
    const who = await responsibleOfLink(tx, token, now);
    if (!who) throw notFound();
    await eraseResponsible(tx, [who.id]);
    return { value: { id: who.meetingId }, tags: [] };
  });
}
