import { database } from "@/lib/db";
import { dayIn, storedDay } from "../days";
import { type Deadline, deadlinesOf } from "../deadlines";
import { missingOfVisits } from "../groups/missing";
import { readNextRelease } from "../programme/release";
import { countUnanswered } from "../review/answers/suggestions";
import { type MeetingStage, type StageFacts, stageOf } from "../stage";
import type { Desk } from "./desk";

/** What still has to be done, with how many of it and where. */
export type MissingThing = {
  name: MissingName;
  count: number;
  /** Which ones, where they have numbers: "2, 4". */
  numbers?: string;
  page:
    | "overview"
    | "programme"
    | "visits"
    | "visits/groups"
    | "cities"
    | "people"
    | "letters"
    | "follow-up"
    | "record";
};
export type MissingName =
  | "exactDays"
  | "contact"
  | "answerBy"
  | "keepDays"
  | "cities"
  | "addresses"
  | "waitingLetters"
  | "silentCities"
  | "names"
  | "needsReader"
  | "sessions"
  | "untimed"
  | "unreleased"
  | "unanswered"
  | "visitContacts"
  | "visitApprovals"
  | "withoutGroup"
  | "overfull"
  | "schoolWishes";

type Counts = { draft: number; sent: number; accepted: number; declined: number; maybe: number };

async function countInvitations(meetingId: string): Promise<Counts> {
  const rows = await database().meetingInvitation.groupBy({ by: ["state"], where: { meetingId }, _count: true });
  const of = (state: string) => rows.find((row) => row.state === state)?._count ?? 0;
  return {
    ...{ draft: of("draft"), sent: of("sent"), accepted: of("accepted") },
    ...{ declined: of("declined"), maybe: of("maybe") },
  };
}

const countWithoutAddress = (meetingId: string) =>
  database().meetingInvitation.count({ where: { meetingId, state: "draft", userId: null, email: null } });

/** People who are coming and whose names are not known yet. */
async function countUnnamed(meetingId: string): Promise<number> {
  const where = { meetingId, state: "accepted" as const };
  const [{ _sum: sum }, named] = await Promise.all([
    database().meetingInvitation.aggregate({ where, _sum: { people: true } }),
    database().meetingPerson.count({ where: { meetingId, erasedAt: null, invitation: { state: "accepted" } } }),
  ]);
  return Math.max(0, (sum.people ?? 0) - named);
}

/** Visits whose school asks that only the hosts read its part of the review. */
async function wishesOfSchools(meetingId: string): Promise<MissingThing[]> {
  const visits = await database().meetingVisit.findMany({
    where: { meetingId, hostOnly: "asked" },
    select: { number: true },
    orderBy: { number: "asc" },
  });
  const numbers = visits.map(({ number }) => number).join(", ");
  return numbers ? [{ name: "schoolWishes", count: visits.length, numbers, page: "visits" }] : [];
}

const countWaiting = (meetingId: string) => database().meetingLetter.count({ where: { meetingId, state: "waiting" } });

type SessionCounts = { all: number; untimed: number; unreleased: number };

/** How many sessions there are, lack a day or hour, and differ from the last release. */
async function countSessions(desk: Desk, now: Date): Promise<SessionCounts> {
  const planned = { meetingId: desk.id, state: "planned" as const };
  const [all, untimed, next] = await Promise.all([
    database().meetingSession.count({ where: planned }),
    database().meetingSession.count({ where: { ...planned, OR: [{ day: null }, { start: null }] } }),
    readNextRelease(database(), desk, now),
  ]);
  return { all, untimed, unreleased: next?.changes.length ?? 0 };
}

function missingSessions({ all, untimed, unreleased }: SessionCounts, isAhead: boolean): (MissingThing | false)[] {
  return [
    isAhead && all === 0 && { name: "sessions", count: 1, page: "programme" },
    isAhead && untimed > 0 && { name: "untimed", count: untimed, page: "programme" },
    unreleased > 0 && { name: "unreleased", count: unreleased, page: "programme" },
  ];
}

async function factsOf(desk: Desk, now: Date) {
  const [counts, unanswered] = await Promise.all([countInvitations(desk.id), countUnanswered(desk.id)]);
  const { sent, accepted, declined, maybe } = counts;
  const facts: StageFacts = {
    ...{ today: dayIn(now, desk.timeZone), first: desk.first, last: desk.last },
    ...{ answerBy: storedDay(desk.plan?.answerBy ?? null), unanswered, accepted },
    ...{ invited: sent + accepted + declined + maybe, undecided: sent + maybe },
  };
  return { counts, facts };
}

export type Overview = { stage: MeetingStage; deadlines: Deadline[]; missing: MissingThing[]; counts: Counts };

/** The stage, the deadlines, and what is missing before the next stage. */
export async function readOverview(desk: Desk, now: Date): Promise<Overview> {
  const [{ counts, facts }, withoutAddress, waiting, unnamed, sessions, wishes] = await Promise.all([
    factsOf(desk, now),
    countWithoutAddress(desk.id),
    countWaiting(desk.id),
    countUnnamed(desk.id),
    countSessions(desk, now),
    wishesOfSchools(desk.id),
  ]);
  const stage = stageOf(facts);
  const isAhead = stage === "preparing" || stage === "inviting" || stage === "confirmed";
  const ofVisits = isAhead ? await missingOfVisits(desk.id) : [];
  const { plan } = desk;
  const invitations = facts.invited + counts.draft;
  const all: (MissingThing | false)[] = [
    isAhead && !desk.hasExactDays && { name: "exactDays", count: 1, page: "record" },
    isAhead && !plan?.contactEmail && { name: "contact", count: 1, page: "overview" },
    isAhead && !plan?.answerBy && { name: "answerBy", count: 1, page: "overview" },
    isAhead && (plan?.keepDays ?? null) === null && { name: "keepDays", count: 1, page: "overview" },
    ...missingSessions(sessions, isAhead),
    isAhead && invitations === 0 && { name: "cities", count: 1, page: "cities" },
    isAhead && withoutAddress > 0 && { name: "addresses", count: withoutAddress, page: "cities" },
    waiting > 0 && { name: "waitingLetters", count: waiting, page: "letters" },
    isAhead && counts.sent > 0 && { name: "silentCities", count: counts.sent, page: "cities" },
    isAhead && unnamed > 0 && { name: "names", count: unnamed, page: "people" },
    isAhead && facts.accepted > 0 && !plan?.needsReaderId && { name: "needsReader", count: 1, page: "people" },
    ...[...ofVisits, ...wishes],
    stage === "answersDue" && { name: "unanswered", count: facts.unanswered, page: "follow-up" },
  ];
  return { stage, deadlines: deadlinesOf(facts), counts, missing: all.filter((one) => one !== false) };
}
