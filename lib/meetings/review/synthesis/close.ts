import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../../desk/desk";
import { tellOfSynthesis } from "../../letters/news-letters";
import { thankSchools } from "../../letters/school-letters";
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

const loose = { statementId: null, setAside: null };
const takesPlace = { state: { not: "cancelled" as const } };

/** Visits with notes for a rapporteur only, where there is none. */
async function visitsWithoutRapporteur(tx: Database, meetingId: string): Promise<string> {
  const none = { rapporteurId: null };
  const some = { rapporteurId: { not: null } };
  const unread = [{ group: none }, { groupId: null, visit: { groups: { none: some } } }];
  const visits = await tx.meetingVisit.findMany({
    where: { meetingId, ...takesPlace, notes: { some: { ...loose, reach: "group", OR: unread } } },
    select: { number: true },
    orderBy: { number: "asc" },
  });
  return visits.map(({ number }) => number).join(", ");
}

/** Throws while a note has no place. Of a cancelled visit, nobody reads those that are for a rapporteur only. */
async function requirePlaced(tx: Database, meetingId: string): Promise<void> {
  const read = [{ reach: "host" as const }, { visit: takesPlace }];
  const left = await tx.reviewNote.count({ where: { ...loose, visit: { meetingId }, OR: read } });
  if (left === 0) return;
  const visits = await visitsWithoutRapporteur(tx, meetingId);
  throw invalid([
    { key: "review:error.left", path: [], values: { notes: String(left) } },
    ...(visits ? [{ key: "review:error.noRapporteur", path: [], values: { visits } }] : []),
  ]);
}

/** Closes the synthesis once every note has its place, and forgets who wrote them. */
export function closeSynthesis(actor: Actor, meetingId: string, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const { isClosed } = await lockReview(tx, desk.id);
    if (isClosed) return { value: { meetingId: desk.id }, tags: [] };
    await requirePlaced(tx, desk.id);
    await tx.meetingReview.upsert({
      where: { meetingId: desk.id },
      create: { meetingId: desk.id, closedAt: now },
      update: { closedAt: now },
    });
    await tx.reviewNoteAuthor.deleteMany({ where: { note: { visit: { meetingId: desk.id } } } });
    await tellOfSynthesis(tx, desk.id, now);
    await thankSchools(tx, desk.id, now);
    return { value: { meetingId: desk.id }, tags: [] };
  });
}
