import type { Database } from "@/lib/db";
import { dayToStore } from "@/lib/meetings/days";
import { freeze } from "@/lib/meetings/programme/changes";
import { readProgramme } from "@/lib/meetings/programme/content";
import { rowOfPublic } from "@/lib/meetings/programme/take-sessions";
import { readStored } from "@/lib/records/store/stored";
import { idFrom, recordId } from "../resolve";
import type { DemoDesk, DemoGuest } from "./desks";
import { guestId, invitationId } from "./ids";
import { seedVisits } from "./seed-visits";

const days = (count: number) => count * 24 * 3_600_000;
const morning = 9 * 3_600_000;

/** The row of somebody who takes part, and what they eat. */
export function guestRow(meeting: string, guest: DemoGuest, more: { language: string; at: Date }) {
  const { isOpen = false, diet: _diet, state, ...person } = guest;
  const { language, at } = more;
  return {
    ...{ ...person, state, id: guestId(meeting, guest.name), meetingId: recordId("meeting", meeting), language },
    ...{ nameShown: isOpen, nameInReport: isOpen, createdAt: at, confirmedAt: state === "named" ? null : at },
  };
}

/** In the morning, so many days before or after the last one for answers, at the latest so many days ago. */
function around({ answerBy }: DemoDesk, after: number, ago: number, now: Date): Date {
  const last = now.getTime() - days(ago);
  return new Date(answerBy ? Math.min(last, dayToStore(answerBy).getTime() + days(after) + morning) : last);
}

async function seedInvitation(tx: Database, desk: DemoDesk, one: DemoDesk["invitations"][number], now: Date) {
  const { meeting } = desk;
  const { city, state, named = [], ...invitation } = one;
  const id = invitationId(meeting, city ?? one.cityName ?? "");
  const meetingId = recordId("meeting", meeting);
  const invitedAt = state === "draft" ? null : around(desk, -30, 9, now);
  const answeredAt = state === "draft" || state === "sent" ? null : around(desk, -3, 2, now);
  const cityId = city ? recordId("city", city) : null;
  await tx.meetingInvitation.create({
    data: { ...invitation, id, meetingId, cityId, state, invitedAt, answeredAt, createdAt: now },
  });
  const more = { language: one.language, at: answeredAt ?? now };
  await tx.meetingPerson.createMany({
    data: named.map((guest) => ({ ...guestRow(meeting, guest, more), invitationId: id })),
  });
  const eating = named.flatMap(({ name, diet }) => (diet ? { personId: guestId(meeting, name), diet } : []));
  await tx.meetingNeeds.createMany({ data: eating });
  const letter = { meetingId, invitationId: id, kind: "invitation" as const, createdAt: now };
  await tx.meetingLetter.create({
    data: invitedAt ? { ...letter, state: "sent", settledAt: invitedAt } : letter,
  });
}

/** The sessions of the record, released once, and others that wait for the next release. */
async function seedProgramme(tx: Database, desk: DemoDesk, now: Date): Promise<void> {
  const { meeting, waiting, isReleased } = desk;
  const meetingId = recordId("meeting", meeting);
  const stored = await readStored(tx, "meeting", meetingId);
  const sessions = stored?.input.parts.sessions ?? [];
  if (!stored || !isReleased) return;
  for (const session of sessions) {
    const row = rowOfPublic(session, stored.record.sourceLanguage);
    const audience = row.kindId === "session-kind/visit" ? desk.visitsFor : "all";
    await tx.meetingSession.create({ data: { ...row, audience, meetingId, createdAt: now } });
  }
  const { sessions: planned } = await readProgramme(tx, meetingId);
  const releasedAt = around(desk, 20, 0, now);
  const release = { meetingId, number: 1, releasedAt, sessions: freeze([], planned, releasedAt) };
  await tx.programmeRelease.create({ data: release });
  await tx.meetingSession.createMany({
    data: waiting.map(({ day, ...session }) => ({
      ...{ ...session, meetingId, id: idFrom(`session/${meeting}/${session.title}`), kindId: "session-kind/plenary" },
      ...{ day: dayToStore(day), createdAt: now },
    })),
  });
}

/** The desks of the demo meetings. Nothing is sent to anybody. */
export async function seedDesks(tx: Database, all: DemoDesk[], now: Date): Promise<void> {
  for (const desk of all) {
    const {
      meeting,
      invitations,
      answerBy,
      waiting: _sessions,
      isReleased: _released,
      visitsFor: _audience,
      visits,
      ...plan
    } = desk;
    const meetingId = recordId("meeting", meeting);
    const data = { ...plan, answerBy: answerBy ? dayToStore(answerBy) : null, createdAt: now, updatedAt: now };
    await tx.meetingPlan.create({ data: { meetingId, ...data } });
    for (const invitation of invitations) await seedInvitation(tx, desk, invitation, now);
    await seedProgramme(tx, desk, now);
    if (!visits) continue;
    const sessionId = idFrom(`meeting/${meeting}/sessions/${visits.session}`);
    const more = { visits: visits.planned, askedAt: around(desk, -60, 30, now), isClosed: false };
    await seedVisits(tx, { meeting, language: plan.language, sessionId, ...more });
  }
}
