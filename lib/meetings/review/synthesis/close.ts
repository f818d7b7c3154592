import type { Actor } from "@/lib/auth/actor";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../../desk/desk";
import { type Entrance, lockReview, requireArranger } from "./arranger";

/** Ends the time in which the people of a group change their notes, or begins it again. */
export function closeGroup(entrance: Entrance, groupId: string, isToClose: boolean, now: Date) {
  return runWrite(async (tx) => {
    const { meetingId, groupId: own } = await requireArranger(tx, entrance, now);
    if (own && own !== groupId) throw notFound();
    const where = { id: groupId, visit: { meetingId } };
    const { count } = await tx.visitGroup.updateMany({ where, data: { notesClosedAt: isToClose ? now : null } });
    if (count === 0) throw notFound();
    return { value: { meetingId }, tags: [] };
  });
}

/** Closes the synthesis once every note has its place, and forgets who wrote them. */
export function closeSynthesis(actor: Actor, meetingId: string, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const { isClosed } = await lockReview(tx, desk.id);
    if (isClosed) return { value: { meetingId: desk.id }, tags: [] };
    const left = await tx.reviewNote.count({
      where: { visit: { meetingId: desk.id }, statementId: null, setAside: null },
    });
    if (left > 0) throw invalid([{ key: "review:error.left", path: [], values: { notes: String(left) } }]);
    await tx.meetingReview.upsert({
      where: { meetingId: desk.id },
      create: { meetingId: desk.id, closedAt: now },
      update: { closedAt: now },
    });
    await tx.reviewNoteAuthor.deleteMany({ where: { note: { visit: { meetingId: desk.id } } } });
    return { value: { meetingId: desk.id }, tags: [] };
  });
}
