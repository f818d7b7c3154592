import type { Database } from "@/lib/db";
import { dayToStore } from "@/lib/meetings/days";
import { freeze } from "@/lib/meetings/programme/changes";
import { readProgramme } from "@/lib/meetings/programme/content";
import { rowOfPublic } from "@/lib/meetings/programme/take-sessions";
import { readStored } from "@/lib/records/store/stored";
import { idFrom, recordId } from "../resolve";
import type { DemoDesk } from "./desks";

const days = (count: number) => count * 24 * 3_600_000;

async function seedInvitation(tx: Database, { meeting }: DemoDesk, one: DemoDesk["invitations"][number], now: Date) {
  const { city, state, named = [], ...invitation } = one;
  const id = idFrom(`invitation/${meeting}/${city ?? one.cityName}`);
  const meetingId = recordId("meeting", meeting);
  const invitedAt = state === "draft" ? null : new Date(now.getTime() - days(9));
  const answeredAt = state === "draft" || state === "sent" ? null : new Date(now.getTime() - days(2));
  const cityId = city ? recordId("city", city) : null;
  await tx.meetingInvitation.create({
    data: { ...invitation, id, meetingId, cityId, state, invitedAt, answeredAt, createdAt: now },
  });
  const people = named.map(({ confirmed, ...person }) => ({
    ...{ ...person, meetingId, invitationId: id, language: one.language, createdAt: now },
    ...(confirmed ? { state: "confirmed" as const, confirmedAt: answeredAt } : {}),
  }));
  await tx.meetingPerson.createMany({ data: people });
  const letter = { meetingId, invitationId: id, kind: "invitation" as const, createdAt: now };
  await tx.meetingLetter.create({
    data: invitedAt ? { ...letter, state: "sent", settledAt: invitedAt } : letter,
  });
}

/** The sessions of the record, released once, and others that wait for the next release. */
async function seedProgramme(tx: Database, { meeting, waiting }: DemoDesk, now: Date): Promise<void> {
  const meetingId = recordId("meeting", meeting);
  const stored = await readStored(tx, "meeting", meetingId);
  const sessions = stored?.input.parts.sessions ?? [];
  if (!stored || waiting.length === 0) return;
  for (const session of sessions)
    await tx.meetingSession.create({
      data: { ...rowOfPublic(session, stored.record.sourceLanguage), meetingId, createdAt: now },
    });
  const { sessions: planned } = await readProgramme(tx, meetingId);
  const release = { meetingId, number: 1, releasedAt: now, sessions: freeze([], planned, now) };
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
    const { meeting, invitations, answerBy, waiting: _sessions, ...plan } = desk;
    const meetingId = recordId("meeting", meeting);
    const data = { ...plan, answerBy: answerBy ? dayToStore(answerBy) : null, createdAt: now, updatedAt: now };
    await tx.meetingPlan.create({ data: { meetingId, ...data } });
    for (const invitation of invitations) await seedInvitation(tx, desk, invitation, now);
    await seedProgramme(tx, desk, now);
  }
}
