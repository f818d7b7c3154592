import { type Database, database, transaction } from "@/lib/db";
import { isProgressOver } from "../choices";
import { lockInvitations } from "../cities/lock";
import { addDays, addMonths, dayIn, dayToStore, storedDay } from "../days";
import { type AnyDesk, deskOf } from "../desk/desk";
import { promisesOf } from "../follow-up/promises";
import type { MeetingLetterKind } from "../models";
import { countUnanswered } from "../review/answers/suggestions";
import { answerDays, followUpMonths, takenHomeDays } from "../stage";
import { asksCity } from "../taken-home/asks";
import { laterLetterKinds, takenHomeKinds } from "./kinds";

// Letters that leave by themselves after a meeting. They are planned as rows, so that a host can read and discard them.

type Wanted = { kind: MeetingLetterKind; day: string; responsibleId: string | null; invitationId: string | null };

/** Days around the day on which the answers are due. */
const answerReminders = [
  { kind: "answersSoon", days: answerDays - 14 },
  { kind: "answersLast", days: answerDays - 3 },
  { kind: "answersLate", days: answerDays + 7 },
] as const;

const followUps = [
  { kind: "followUpHalfYear", months: 6 },
  { kind: "followUpYear", months: followUpMonths },
] as const;

async function wantedReminders(tx: Database, meetingId: string, last: string): Promise<Wanted[]> {
  if ((await countUnanswered(meetingId, tx)) === 0) return [];
  return answerReminders.map(({ kind, days }) => ({
    kind,
    day: addDays(last, days),
    responsibleId: null,
    invitationId: null,
  }));
}

/** One for each person with a promise that is neither kept nor given up. */
async function wantedFollowUps(tx: Database, meetingId: string, last: string): Promise<Wanted[]> {
  const rows = await tx.reviewStatement.findMany({
    where: promisesOf(meetingId),
    select: {
      answer: { select: { responsibleId: true } },
      followUp: { orderBy: [{ reportedAt: "desc" }, { id: "desc" }], take: 1, select: { state: true } },
    },
    take: 500,
  });
  const open = rows.filter(({ followUp: [newest] }) => !isProgressOver(newest?.state));
  const people = new Set(open.flatMap(({ answer }) => answer?.responsibleId ?? []));
  return [...people].flatMap((responsibleId) =>
    followUps.map(({ kind, months }) => ({ kind, day: addMonths(last, months), responsibleId, invitationId: null })),
  );
}

/** One for each city that came and still has something to say. */
async function wantedOfCities(tx: Database, meetingId: string, last: string): Promise<Wanted[]> {
  const rows = await tx.meetingInvitation.findMany({
    where: { meetingId, state: "accepted" },
    include: { takenHome: { include: { practices: true } } },
    take: 200,
  });
  const days = {
    takenHome: addDays(last, takenHomeDays),
    takenHomeHalfYear: addMonths(last, 6),
    takenHomeYear: addMonths(last, followUpMonths),
  };
  return rows.flatMap(({ id: invitationId, takenHome }) =>
    takenHomeKinds
      .filter((kind) => asksCity(kind, takenHome))
      .map((kind) => ({ kind, day: days[kind], responsibleId: null, invitationId })),
  );
}

const keyOf = ({ kind, responsibleId, invitationId }: Omit<Wanted, "day">) =>
  `${kind} ${responsibleId} ${invitationId}`;

/** Plans what is missing, moves what has another day, and takes back what nobody needs any more. */
async function reconcile(tx: Database, desk: AnyDesk, wanted: readonly Wanted[], now: Date): Promise<number> {
  const today = dayIn(now, desk.timeZone);
  const where = { meetingId: desk.id, kind: { in: [...laterLetterKinds] } };
  const rows = await tx.meetingLetter.findMany({ where });
  const wantedKeys = new Map(wanted.map((one) => [keyOf(one), one.day]));
  for (const row of rows.filter(({ state }) => state === "planned")) {
    const day = wantedKeys.get(keyOf(row));
    if (!day) await tx.meetingLetter.delete({ where: { id: row.id } });
    else if (day !== storedDay(row.sendOn))
      await tx.meetingLetter.update({ where: { id: row.id }, data: { sendOn: dayToStore(day) } });
  }
  // What a host has discarded is not planned again.
  const known = new Set(rows.map(keyOf));
  const missing = wanted.filter((one) => one.day >= today && !known.has(keyOf(one)));
  await tx.meetingLetter.createMany({
    data: missing.map(({ day, ...one }) => ({
      ...{ ...one, meetingId: desk.id, state: "planned" as const, sendOn: dayToStore(day), createdAt: now },
    })),
  });
  return missing.length;
}

/** Plans the letters of a meeting that is over anew, after an answer or a report. */
export async function replanLaterLetters(tx: Database, meetingId: string, now: Date): Promise<number> {
  await lockInvitations(tx, meetingId);
  await tx.$queryRaw`SELECT 1 FROM "MeetingPlan" WHERE "meetingId" = ${meetingId}::uuid FOR UPDATE`;
  const desk = await deskOf(tx, meetingId);
  if (!desk?.plan || !desk.last || desk.last >= dayIn(now, desk.timeZone)) return 0;
  const { id, last } = desk;
  const wanted = [
    await wantedReminders(tx, id, last),
    await wantedFollowUps(tx, id, last),
    await wantedOfCities(tx, id, last),
  ];
  return reconcile(tx, desk, wanted.flat(), now);
}

/** Job: plans the letters of meetings that are over, for a year. Demo meetings write to nobody. */
export async function planLaterLetters(now: Date): Promise<Record<string, number>> {
  const today = now.toISOString().slice(0, 10);
  const meetings = await database().$queryRaw<{ id: string }[]>`
    SELECT m."id" FROM "Meeting" m JOIN "MeetingPlan" p ON p."meetingId" = m."id" JOIN "Record" r ON r."id" = m."id"
    WHERE NOT r."demo" AND COALESCE(m."endLatest", m."startLatest") <= ${today}::date
      AND COALESCE(m."endLatest", m."startLatest") + interval '13 months' > ${today}::date
    ORDER BY m."id" LIMIT 1000`;
  let planned = 0;
  for (const { id } of meetings) planned += await transaction((tx) => replanLaterLetters(tx, id, now));
  return { planned };
}
