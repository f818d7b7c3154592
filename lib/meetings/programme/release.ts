import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import type { ReleaseLetters } from "../choices";
import { type Desk, hasEnded, requireHost } from "../desk/desk";
import { refreshMeeting } from "../desk/public-page";
import { writeProgrammeLetters } from "../letters/programme-letters";
import { changesBetween, freeze, type ProgrammeChange, type SessionContent } from "./changes";
import { readProgramme } from "./content";
import { writePublicSessions } from "./public-sessions";
import { parseReleased, type ReleasedSession } from "./released";

export type Released = { id: string; number: number; releasedAt: Date; sessions: ReleasedSession[] };

/** The newest release; null before the first one. */
export async function lastRelease(tx: Database, meetingId: string): Promise<Released | null> {
  const row = await tx.programmeRelease.findFirst({ where: { meetingId }, orderBy: { number: "desc" } });
  return row && { ...row, sessions: parseReleased(row.sessions) };
}

export type NextRelease = {
  number: number;
  changes: ProgrammeChange[];
  /** Names the programme that was read: another one has other words. */
  seen: string;
  /** The release before, and the programme that is compared with it. */
  last: Released | null;
  sessions: SessionContent[];
};

/** What the next release would change; null once the meeting is over, because then its record says how it was. */
export async function readNextRelease(tx: Database, desk: Desk, now: Date): Promise<NextRelease | null> {
  if (hasEnded(desk, now)) return null;
  const [last, { sessions, mark }] = await Promise.all([lastRelease(tx, desk.id), readProgramme(tx, desk.id)]);
  const before = last?.number ?? 0;
  const changes = changesBetween(last?.sessions ?? [], sessions);
  return { number: before + 1, changes, seen: `${before}.${mark}`, last, sessions };
}

type ReleaseInput = { seen: string; letters: ReleaseLetters };

/** Freezes the programme, makes its public part public, and writes letters that a host reads before they leave. */
export function releaseProgramme(actor: Actor, meetingId: string, { seen, letters }: ReleaseInput, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const next = await readNextRelease(tx, desk, now);
    if (!next) throw invalid([{ key: "hosting:error.programmeOver", path: [] }]);
    // Another host changed a session meanwhile: nobody releases what they have not read.
    if (next.seen !== seen) throw invalid([{ key: "hosting:error.programmeMoved", path: [] }]);
    const { changes, number, last, sessions } = next;
    if (changes.length === 0) throw invalid([{ key: "hosting:error.nothingNew", path: [] }]);
    const frozen = freeze(last?.sessions ?? [], sessions, now);
    const { id } = await tx.programmeRelease.create({
      data: { meetingId, number, releasedAt: now, userId: actor.userId, sessions: frozen },
    });
    const tags = await writePublicSessions(tx, actor, desk, sessions, now);
    const written = await writeProgrammeLetters(tx, meetingId, { id, changes }, letters, now);
    // Visits are on the page from the first release on, at the hours of the last one.
    return { value: { number, written }, tags: [...tags, ...(await refreshMeeting(tx, meetingId))] };
  }, meetingId);
}
