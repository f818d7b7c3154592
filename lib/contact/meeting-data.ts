import type { Database } from "@/lib/db";

// What is stored about an address where a meeting is prepared and followed up.

const oldestFirst = { createdAt: "asc" } as const;

function meetingInvitationsOf(tx: Database, email: string) {
  return tx.meetingInvitation.findMany({
    where: { OR: [{ email }, { user: { email } }] },
    orderBy: oldestFirst,
    select: {
      ...{ meetingId: true, cityId: true, cityName: true, contactName: true, email: true, language: true, state: true },
      ...{ people: true, reason: true, invitedAt: true, answeredAt: true },
    },
  });
}

/** Without their notes at visits: administrators export, and nobody who runs a meeting reads who wrote one. */
function meetingPeopleOf(tx: Database, email: string) {
  return tx.meetingPerson.findMany({
    where: { email },
    orderBy: oldestFirst,
    select: {
      ...{ id: true, meetingId: true, name: true, office: true, email: true, language: true, languages: true },
      ...{ arrival: true, state: true, nameShown: true, nameInReport: true, photographs: true, createdAt: true },
      needs: { select: { needs: true, diet: true } },
    },
  });
}

/** Visits for which the address is the school's contact. */
function meetingVisitsOf(tx: Database, contactEmail: string) {
  return tx.meetingVisit.findMany({
    where: { contactEmail },
    orderBy: oldestFirst,
    select: {
      ...{ meetingId: true, number: true, schoolId: true, contactName: true, contactEmail: true, contactPhone: true },
      ...{ contactLanguage: true, state: true, remark: true, askedAt: true, answeredAt: true },
    },
  });
}

/** What somebody is asked about later, because they are responsible for it. */
function meetingPromisesOf(tx: Database, email: string) {
  return tx.responsible.findMany({
    where: { OR: [{ email }, { user: { email } }] },
    orderBy: oldestFirst,
    select: {
      ...{ id: true, meetingId: true, email: true, language: true, createdAt: true },
      answers: { select: { statementId: true, who: true, action: true, byWhen: true } },
    },
  });
}

/** Meetings that name the address as the hosts' own. */
function meetingPlansOf(tx: Database, contactEmail: string) {
  return tx.meetingPlan.findMany({
    where: { contactEmail },
    select: { meetingId: true, contactName: true, contactEmail: true },
  });
}

/** The part of somebody's data that belongs to meetings. */
export async function collectMeetingData(tx: Database, email: string) {
  return {
    meetingInvitations: await meetingInvitationsOf(tx, email),
    meetingPeople: await meetingPeopleOf(tx, email),
    meetingVisits: await meetingVisitsOf(tx, email),
    meetingPlans: await meetingPlansOf(tx, email),
    meetingPromises: await meetingPromisesOf(tx, email),
  };
}
