import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { dayToStore, storedDay } from "../days";
import { columnsOfPublic, type PublicSession } from "../programme/take-sessions";

/** Moves an ISO day as far as the meeting moves. */
export type MoveDay = (day: string | null) => string | null;

/** The id that the copy of a session has, by the id of the session. */
export type CopiedSessions = ReadonlyMap<string, string>;

/** The sessions as they were prepared, or as the record of a meeting has them that was run without this desk. */
async function sessionsToCopy(tx: Database, meetingId: string, inRecord: PublicSession[], language: string) {
  const rows = await tx.meetingSession.findMany({ where: { meetingId, state: "planned" }, take: 300 });
  if (rows.length === 0)
    return inRecord.map((session) => ({ ...columnsOfPublic(session, language), copyOf: session.id }));
  return rows.map(
    ({ title, description, kindId, day, start, end, place, room, track, audience, interpreting, id }) => ({
      ...{ title, description, kindId, day, start, end, place, room, track, audience, interpreting, copyOf: id },
    }),
  );
}

/**
 * The sessions on their new days, without the people who spoke, what they showed and whose house it was in. None is
 * public again before a host says so.
 */
export async function copySessions(
  tx: Database,
  from: { id: string; sourceLanguage: string },
  inRecord: PublicSession[],
  to: { id: string; move: MoveDay },
  now: Date,
): Promise<CopiedSessions> {
  const sessions = await sessionsToCopy(tx, from.id, inRecord, from.sourceLanguage);
  const copies = sessions.map(({ day, copyOf, ...session }) => {
    const moved = to.move(storedDay(day));
    const own = { id: randomUUID(), meetingId: to.id, createdAt: now, seenBy: "participants" as const };
    return { copyOf, row: { ...session, ...own, day: moved ? dayToStore(moved) : null } };
  });
  await tx.meetingSession.createMany({ data: copies.map(({ row }) => row) });
  return new Map(copies.map(({ copyOf, row }) => [copyOf, row.id]));
}
