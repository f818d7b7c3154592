import type { Database, Prisma } from "@/lib/db";
import { isLocale } from "@/lib/i18n/locales";
import { coming } from "../people/coming";
import { timeOf } from "../visits/time";
import type { GroupGuest } from "./propose";
import { slotsOf } from "./slots";

// What groups are made of, read at once for a whole meeting.

/** Visits that nobody goes to have no groups. */
export const going: Prisma.MeetingVisitWhereInput = { state: { notIn: ["declined", "cancelled"] } };

/** The groups in which somebody of these people is, or has a task. */
export function groupsWithAny(ids: readonly string[]): Prisma.VisitGroupWhereInput {
  const some = { in: [...ids] };
  return { OR: [{ members: { some: { personId: some } } }, { rapporteurId: some }, { facilitatorId: some }] };
}

/** Those who are in a group of a visit, or have a task in one. */
export const peopleAt = (visitId: string): Prisma.MeetingPersonWhereInput => ({
  OR: [
    { groups: { some: { group: { visitId } } } },
    { facilitates: { some: { visitId } } },
    { reports: { some: { visitId } } },
  ],
});

const include = {
  session: { select: { day: true, start: true, end: true } },
  groups: { orderBy: { name: "asc" as const }, include: { members: true } },
} as const;

export type VisitWithGroups = Prisma.MeetingVisitGetPayload<{ include: typeof include }>;

/** The visits of a meeting with their groups, by number. */
export const readVisits = (tx: Database, meetingId: string): Promise<VisitWithGroups[]> =>
  tx.meetingVisit.findMany({ where: { meetingId, ...going }, include, orderBy: { number: "asc" }, take: 60 });

/** How many people are in some groups. */
export const peopleIn = (groups: readonly { members: readonly unknown[] }[]): number =>
  groups.reduce((sum, { members }) => sum + members.length, 0);

/** Visit → slot; a person is in one group of a slot. */
export const slotsOfVisits = (visits: readonly VisitWithGroups[]) =>
  slotsOf(visits.map((visit) => ({ id: visit.id, ...timeOf(visit) })));

/** Guests who come: people of cities. */
export const guests = (meetingId: string): Prisma.MeetingPersonWhereInput => ({
  ...coming(meetingId),
  invitationId: { not: null },
});

/** Everybody who has to be in a group, in a fixed order. */
export async function readVisitors(tx: Database, meetingId: string): Promise<GroupGuest[]> {
  const rows = await tx.meetingPerson.findMany({
    where: guests(meetingId),
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, invitationId: true, languages: true },
      wishes: { orderBy: { rank: "asc" }, select: { visitId: true } },
    },
    take: 1_000,
  });
  return rows.map(({ id, invitationId, languages, wishes }) => ({
    ...{ id, city: invitationId ?? "", languages: languages.filter(isLocale) },
    wishes: wishes.map(({ visitId }) => visitId),
  }));
}
