import { type Database, Prisma, transaction } from "@/lib/db";
import { reportTag, writeTags } from "@/lib/records/store/tags";
import { leaveGroups } from "../groups/leave";
import { eraseAddressesOf } from "./erase-addresses";
import { eraseSpeakers } from "./erase-speakers";

// What is known about people goes step by step; rows stay, because numbers and cities do.

/** Needs and diet are erased so many days after the meeting. */
export const needsDays = 7;

const nobody = {
  ...{ name: "", office: "", email: null, arrival: "", languages: [] as string[] },
  ...{ nameShown: false, nameInReport: false, photographs: false },
};

/** Erases who people are. Their links die, and letters about them that have not left are dropped. */
export async function erasePeople(tx: Database, ids: readonly string[], now: Date): Promise<void> {
  const theirs = { in: [...ids] };
  // Locked before what belongs to them, as everywhere.
  await tx.$queryRaw`SELECT 1 FROM "MeetingPerson" WHERE "id" = ANY (${theirs.in}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const named = await tx.meetingPerson.findMany({ where: { id: theirs, nameInReport: true }, distinct: ["meetingId"] });
  await writeTags(
    tx,
    named.map(({ meetingId }) => reportTag(meetingId)),
  );
  await tx.meetingNeeds.deleteMany({ where: { personId: theirs } });
  // What they noted stays, without them.
  await tx.reviewNoteAuthor.deleteMany({ where: { personId: theirs } });
  await tx.visitWish.deleteMany({ where: { personId: theirs } });
  await leaveGroups(tx, ids);
  await tx.meetingLetter.deleteMany({ where: { personId: theirs } });
  await tx.meetingPerson.updateMany({
    where: { id: theirs },
    data: { ...nobody, erasedAt: now, linkNumber: { increment: 1 }, version: { increment: 1 } },
  });
}

const lastDay = Prisma.sql`COALESCE(m."endLatest", m."startLatest")`;

/** The chosen days for names are over. */
const namesAreOver = (today: string) => Prisma.sql`${today}::date > ${lastDay} + COALESCE(plan."keepDays", 90)`;

const overdue = (tx: Database, today: string) => tx.$queryRaw<{ id: string }[]>`
  SELECT p."id" FROM "MeetingPerson" p
  JOIN "Meeting" m ON m."id" = p."meetingId"
  LEFT JOIN "MeetingPlan" plan ON plan."meetingId" = m."id"
  WHERE p."erasedAt" IS NULL AND NOT p."nameInReport" AND ${namesAreOver(today)}
  ORDER BY p."id" LIMIT 500 FOR UPDATE OF p SKIP LOCKED`;

/** Who wrote a note is kept so many days at most, also where nobody closes the synthesis. */
const authorDays = 90;

const eraseAuthors = (tx: Database, today: string) => tx.$executeRaw`
  DELETE FROM "ReviewNoteAuthor" a USING "ReviewNote" n, "MeetingVisit" v, "Meeting" m
  WHERE n."id" = a."noteId" AND v."id" = n."visitId" AND m."id" = v."meetingId"
    AND ${today}::date > ${lastDay} + ${authorDays}::int`;

/**
 * Job: erases needs after a week, authors of notes after three months, names without consent after the chosen days, and
 * after 13 months all addresses, and what was written to the hosts only. `keeping.ts` says it for each column.
 */
export async function eraseMeetingData(now: Date): Promise<Record<string, number>> {
  const today = now.toISOString().slice(0, 10);
  return transaction(async (tx) => {
    const needs = await tx.$executeRaw`
      DELETE FROM "MeetingNeeds" n USING "MeetingPerson" p, "Meeting" m
      WHERE p."id" = n."personId" AND m."id" = p."meetingId" AND ${today}::date > ${lastDay} + ${needsDays}::int`;
    const people = await overdue(tx, today);
    await erasePeople(
      tx,
      people.map(({ id }) => id),
      now,
    );
    const speakers = await eraseSpeakers(tx, namesAreOver(today));
    const authors = await eraseAuthors(tx, today);
    const addresses = await eraseAddressesOf(tx, Prisma.sql`${today}::date > ${lastDay} + interval '13 months'`);
    return { needs, people: people.length, speakers, authors, addresses };
  });
}
