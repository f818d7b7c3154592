import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { dayToStore, storedDay } from "../days";
import { requireHost } from "../desk/desk";
import { refreshMeeting } from "../desk/public-page";
import type { ProgrammeAudience, ProgrammeReaders, ProgrammeSession } from "../models";
import { followSession, lockVisitsOf } from "../visits/follow-session";
import { timesOf } from "./clock";

/** More are not one meeting any more. */
const maxSessions = 300;
const maxSpeakers = 20;

export type SessionTimes = { day: string; start: string; end: string };
export type NewProgrammeSession = SessionTimes & { title: string; kind: string };
export type SessionSpeaker = { name: string; office: string; consent: boolean };
export type SessionInput = NewProgrammeSession & {
  description: string;
  school: string | null;
  organisation: string | null;
  place: string;
  point: { lat: number; lon: number } | null;
  room: string;
  track: string;
  audience: ProgrammeAudience;
  interpreting: string;
  seenBy: ProgrammeReaders;
  speakers: SessionSpeaker[];
  presents: string[];
};

/** The columns of day and time. Throws when the end does not fit. */
function timeColumns({ day, start, end }: SessionTimes) {
  const times = timesOf(start, end);
  if (!times)
    throw invalid([{ key: start ? "hosting:error.sessionEnd" : "hosting:error.sessionStart", path: ["end"] }]);
  return { day: day ? dayToStore(day) : null, ...times };
}

type TimeColumns = Pick<ProgrammeSession, "day" | "start" | "end">;

const isSameTime = (one: TimeColumns, other: TimeColumns) =>
  storedDay(one.day) === storedDay(other.day) && one.start === other.start && one.end === other.end;

/** Terms that were hidden or never existed are refused. */
async function requireKind(tx: Database, kindId: string): Promise<void> {
  const found = await tx.term.count({ where: { id: kindId, vocabulary: "session-kind", hidden: false } });
  if (found === 0) throw invalid([{ key: "hosting:error.sessionKind", path: ["kind"] }]);
}

/** Links lead to public records only, so that nobody learns of a draft of another city. Those that were there stay. */
async function requirePublic(tx: Database, ids: string[], before: string[], field: string, kinds: PlaceKind[]) {
  const added = [...new Set(ids)].filter((id) => !before.includes(id));
  if (added.length === 0) return;
  const known = await tx.record.count({ where: { id: { in: added }, kind: { in: kinds }, publication: "published" } });
  if (known < added.length) throw invalid([{ key: "error.choice", path: [field] }]);
}

type PlaceKind = "school" | "organisation" | "practice" | "network";

/** Adds a session to the programme. Only the hosts see it until a release. */
export function addSession(actor: Actor, meetingId: string, { title, kind, ...times }: NewProgrammeSession, now: Date) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    await requireKind(tx, kind);
    if ((await tx.meetingSession.count({ where: { meetingId } })) >= maxSessions)
      throw invalid([{ key: "error.tooMany", path: ["title"] }]);
    const data = { meetingId, title, kindId: kind, ...timeColumns(times), createdAt: now };
    const { id } = await tx.meetingSession.create({ data });
    return { value: { id }, tags: [] };
  }, meetingId);
}

/** The session that somebody changes. `seen` is the version that was on their page. Throws notFound and conflict. */
async function requireSession(tx: Database, actor: Actor, meetingId: string, id: string, seen: number) {
  const desk = await requireHost(tx, actor, meetingId);
  const session = await tx.meetingSession.findFirst({ where: { id, meetingId }, include: { presents: true } });
  if (!session) throw notFound();
  requireSeen(session.version, seen);
  return { desk, session };
}

type Linked = ProgrammeSession & { presents: { toId: string }[] };

async function requireLinks(tx: Database, before: Linked, { kind, school, organisation, presents }: SessionInput) {
  const { kindId, schoolId, organisationId } = before;
  if (kind !== kindId) await requireKind(tx, kind);
  const some = (id: string | null) => (id ? [id] : []);
  await requirePublic(tx, some(school), some(schoolId), "school", ["school"]);
  await requirePublic(tx, some(organisation), some(organisationId), "organisation", ["organisation"]);
  const shown = before.presents.map(({ toId }) => toId);
  await requirePublic(tx, presents, shown, "presents", ["practice", "network"]);
}

/** Saves everything about a session. */
export function saveSession(actor: Actor, meetingId: string, id: string, input: SessionInput, seen: number, now: Date) {
  return runWrite(async (tx) => {
    const { desk, session: before } = await requireSession(tx, actor, meetingId, id, seen);
    await requireLinks(tx, before, input);
    const { speakers, kind, school, organisation, point, day, start, end, ...words } = input;
    if (speakers.length > maxSpeakers) throw invalid([{ key: "error.tooMany", path: ["speaker"] }]);
    const presents = [...new Set(input.presents)].map((toId, position) => ({ toId, position }));
    const times = timeColumns({ day, start, end });
    const visits = isSameTime(before, times) ? [] : await lockVisitsOf(tx, id);
    await tx.meetingSession.update({
      where: { id },
      data: {
        ...{ ...words, kindId: kind, schoolId: school, organisationId: organisation },
        ...{ lat: point?.lat ?? null, lon: point?.lon ?? null, ...times },
        speakers: { deleteMany: {}, create: speakers.map((speaker, position) => ({ ...speaker, position })) },
        presents: { deleteMany: {}, create: presents },
        version: { increment: 1 },
      },
    });
    await followSession(tx, desk, visits, now);
    return { value: { id }, tags: [] };
  }, meetingId);
}

export const sessionSteps = ["move", "cancel", "restore", "remove"] as const;
export type SessionStep = (typeof sessionSteps)[number];

/**
 * A session that was released or stands in the record is cancelled, so that those who know of it learn it and the next
 * release takes it out of the record; only others can be removed.
 */
async function requireUnknown(tx: Database, meetingId: string, id: string): Promise<void> {
  const [known] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM "ProgrammeRelease" WHERE "meetingId" = ${meetingId}::uuid
      AND "sessions" @> ${JSON.stringify([{ id }])}::jsonb LIMIT 1`;
  if (known || (await tx.session.count({ where: { id, meetingId } })) > 0)
    throw invalid([{ key: "hosting:error.sessionKnown", path: [] }]);
}

/** Moves, cancels, restores or removes a session. */
export function stepSession(
  actor: Actor,
  meetingId: string,
  id: string,
  { step, seen, ...times }: SessionTimes & { step: SessionStep; seen: number },
  now: Date,
) {
  return runWrite(async (tx) => {
    const { desk, session } = await requireSession(tx, actor, meetingId, id, seen);
    if (step === "remove") {
      await requireUnknown(tx, meetingId, id);
      const visits = await lockVisitsOf(tx, id);
      await tx.meetingSession.delete({ where: { id } });
      await followSession(tx, desk, visits, now);
      // Its visits are shown at their own hours from now on.
      return { value: { isGone: true }, tags: visits.length > 0 ? await refreshMeeting(tx, meetingId) : [] };
    }
    const state = step === "cancel" ? ("cancelled" as const) : ("planned" as const);
    const moved = step === "move" ? timeColumns(times) : null;
    const visits = moved && !isSameTime(session, moved) ? await lockVisitsOf(tx, id) : [];
    const change = moved ?? { state };
    await tx.meetingSession.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
    await followSession(tx, desk, visits, now);
    return { value: { isGone: false }, tags: [] };
  }, meetingId);
}
