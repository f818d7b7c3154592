import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../desk/desk";
import { refreshMeeting } from "../desk/public-page";
import { peopleAt } from "../groups/read";
import { dropAnsweredQuestions, dropSchoolLetters, writeToSchool } from "../letters/school-letters";
import { planVisitLetters } from "../letters/visit-letters";
import type { MeetingVisit } from "../models";
import { coming } from "../people/coming";
import { lockVisit } from "./lock";
import { stepsOf, type VisitIntent } from "./states";

/** Tells exactly the people of the groups of this visit; the letters wait for a host. */
async function tellGroups(tx: Database, { id: visitId, meetingId }: MeetingVisit, now: Date): Promise<void> {
  const where = { AND: [coming(meetingId), peopleAt(visitId)] };
  const people = await tx.meetingPerson.findMany({ where, select: { id: true } });
  const kind = "visitCancelled" as const;
  const data = people.map(({ id: personId }) => ({ meetingId, visitId, personId, kind, createdAt: now }));
  await tx.meetingLetter.createMany({ data });
}

type Step = (tx: Database, visit: MeetingVisit, now: Date, reason: string) => Promise<Partial<MeetingVisit>>;

function requireContact({ contactEmail }: MeetingVisit): void {
  if (!contactEmail) throw invalid([{ key: "visits:error.contact", path: ["contactEmail"] }]);
}

/** What each step does; the result is what changes in the row. */
const steps: Record<VisitIntent, Step> = {
  ask: async (tx, visit, now) => {
    requireContact(visit);
    await writeToSchool(tx, visit, "schoolAgreement", now);
    return {};
  },
  askApproval: async (tx, visit, now) => {
    requireContact(visit);
    await writeToSchool(tx, visit, "schoolApproval", now);
    // A school that agreed by phone has no link yet.
    return { askedAt: visit.askedAt ?? now };
  },
  agreed: async (tx, visit, now) => {
    await dropAnsweredQuestions(tx, { ...visit, state: "agreed" }, now);
    return { state: "agreed", answeredAt: now };
  },
  done: async (tx, visit, now) => {
    if (visit.contactEmail) await writeToSchool(tx, visit, "schoolThanks", now);
    return { state: "done" };
  },
  cancel: async (tx, visit, now, remark) => {
    await dropSchoolLetters(tx, visit.id, now);
    await tellGroups(tx, visit, now);
    return { state: "cancelled", remark };
  },
  reopen: async (tx, { id }) => {
    // Whoever has not been told yet never learns of it.
    await tx.meetingLetter.deleteMany({ where: { visitId: id, kind: "visitCancelled", state: "waiting" } });
    return { state: "draft", remark: "", answeredAt: null, approvedAt: null };
  },
  newLink: async (tx, visit, now) => {
    requireContact(visit);
    await writeToSchool(tx, visit, visit.state === "asked" ? "schoolAgreement" : "schoolApproval", now);
    return { linkNumber: visit.linkNumber + 1 };
  },
};

/** Makes one step with a visit. `seen` is the version that was on the page. */
export function stepVisit(
  actor: Actor,
  meetingId: string,
  visitId: string,
  { intent, reason, seen }: { intent: VisitIntent; reason: string; seen: number },
  now: Date,
) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const visit = await lockVisit(tx, meetingId, visitId);
    requireSeen(visit.version, seen);
    if (!stepsOf(visit.state).includes(intent)) throw notFound();
    const change = await steps[intent](tx, visit, now, reason);
    const data = { ...change, version: { increment: 1 } };
    await planVisitLetters(tx, desk, await tx.meetingVisit.update({ where: { id: visitId }, data }), now);
    return { value: { id: visitId }, tags: await refreshMeeting(tx, meetingId) };
  }, meetingId);
}
