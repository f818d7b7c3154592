import type { Database } from "@/lib/db";
import type { ReleaseLetters } from "../choices";
import { coming } from "../people/coming";
import { lockPeople } from "../people/lock";
import type { ProgrammeChange } from "../programme/changes";
import { programmeReadersOf, type ReaderOf } from "../programme/group-readers";
import { changeFor } from "../programme/readers";

type NewRelease = { id: string; changes: readonly ProgrammeChange[] };

type Person = { id: string; invitationId: string | null };

/** A function that says who is written to about a release. */
function chooserFor(to: ReleaseLetters, { changes }: NewRelease, readerOf: ReaderOf) {
  const isAffected = (person: Person) => {
    const reader = readerOf(person);
    return changes.some((change) => changeFor(change, reader));
  };
  return (person: Person) => to === "everybody" || (to === "affected" && isAffected(person));
}

/** The release that each person was last told of. */
async function lastTold(tx: Database, meetingId: string): Promise<Map<string, string>> {
  const rows = await tx.meetingLetter.findMany({
    where: { meetingId, kind: "programmeChanged", state: "sent", personId: { not: null } },
    orderBy: { settledAt: "asc" },
    select: { personId: true, releaseId: true },
  });
  return new Map(rows.flatMap(({ personId, releaseId }) => (personId && releaseId ? [[personId, releaseId]] : [])));
}

/**
 * Writes to those whom a release concerns. A letter about an earlier release that has not left is replaced, also when
 * this release writes to nobody else: it would tell of days and places that are not true any more.
 */
export async function writeProgrammeLetters(
  tx: Database,
  meetingId: string,
  release: NewRelease,
  to: ReleaseLetters,
  now: Date,
): Promise<number> {
  await lockPeople(tx, meetingId);
  const people = await tx.meetingPerson.findMany({
    where: { ...coming(meetingId), email: { not: null } },
    select: { id: true, invitationId: true },
  });
  const kind = "programmeChanged" as const;
  const where = { meetingId, kind, state: "waiting" as const };
  const waiting = await tx.meetingLetter.findMany({ where, select: { personId: true } });
  const wasWaiting = new Set(waiting.map(({ personId }) => personId));
  const isChosen = chooserFor(to, release, await programmeReadersOf(tx, meetingId));
  const chosen = people.filter((one) => wasWaiting.has(one.id) || isChosen(one));
  await tx.meetingLetter.updateMany({ where, data: { state: "dropped", settledAt: now } });
  const told = await lastTold(tx, meetingId);
  const data = chosen.map(({ id }) => ({
    ...{ meetingId, kind, personId: id, createdAt: now, releaseId: release.id, sinceId: told.get(id) ?? null },
  }));
  await tx.meetingLetter.createMany({ data });
  return chosen.length;
}

/** The letter with which a place is confirmed; one that waits or has left is enough. */
export async function writePlaceConfirmed(
  tx: Database,
  meetingId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const kind = "placeConfirmed" as const;
  const people = await tx.meetingPerson.findMany({
    where: {
      ...coming(meetingId),
      id: { in: [...ids] },
      email: { not: null },
      letters: { none: { kind, state: { in: ["waiting", "sent"] } } },
    },
    select: { id: true },
  });
  await tx.meetingLetter.createMany({
    data: people.map(({ id }) => ({ meetingId, kind, personId: id, createdAt: now })),
  });
}
