import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Database, database } from "@/lib/db";
import { edtfBounds, exactDays, parseEdtf } from "@/lib/edtf/index";
import { knownTimeZone } from "@/lib/i18n/known-time-zone";
import { notFound } from "@/lib/records/store/run-write";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";
import { dayIn } from "../days";
import type { MeetingPlan } from "../models";

/** A desk without the person who asks, for letters and links. */
export type AnyDesk = Omit<Desk, "role">;

/** First and last day as EDTF, for `formatEdtf`. */
export const meetingDates = ({ start, end }: Pick<Desk, "start" | "end">) =>
  start && end && start !== end ? `${start}/${end}` : start;

/** Whether the last day is over where the meeting is; never while no last day is known. */
export const hasEnded = ({ last, timeZone }: Pick<Desk, "last" | "timeZone">, now: Date) =>
  last !== null && dayIn(now, timeZone) > last;

/** What somebody is at one meeting. A coordinator of its city is a host. */
export type DeskRole = "host" | "chair";

/** The desk of a meeting: what everybody who runs it works with. */
export type Desk = {
  id: string;
  role: DeskRole;
  slug: string;
  sourceLanguage: string;
  isPublic: boolean;
  /** The city that is responsible for the record. */
  cityId: string | null;
  /** EDTF, as in the record. */
  start: string | null;
  end: string | null;
  /** The earliest first day and the latest last day. */
  first: string | null;
  last: string | null;
  hasExactDays: boolean;
  place: string | null;
  hostCityId: string | null;
  timeZone: string;
  plan: MeetingPlan | null;
};

const boundsOf = (edtf: string | null) => {
  const parsed = edtf ? parseEdtf(edtf) : null;
  return parsed && { ...edtfBounds(parsed), isExact: exactDays(parsed) !== null };
};

function daysOf({ start, end }: { start: string | null; end: string | null }) {
  const from = boundsOf(start);
  const until = end ? boundsOf(end) : from;
  return {
    first: from?.earliest ?? null,
    last: until?.latest ?? null,
    hasExactDays: Boolean(from?.isExact && until?.isExact),
  };
}

async function roleOf(tx: Database, actor: Actor, record: Parameters<typeof targetOf>[0]): Promise<DeskRole | null> {
  if (can(actor, "runMeeting", targetOf(record))) return "host";
  if (!actor.userId) return null;
  const held = await tx.meetingRole.findUnique({
    where: { meetingId_userId: { meetingId: record.id, userId: actor.userId } },
  });
  if (!held) return null;
  return held.role === "chair" ? "chair" : "host";
}

/** The desk without a person, for letters and links. */
export async function deskOf(tx: Database, id: string): Promise<AnyDesk | null> {
  const meeting = await tx.meeting.findUnique({
    where: { id },
    include: { record: true, plan: true, hostCity: { select: { timeZone: true } } },
  });
  if (!meeting) return null;
  const { record, plan, start, end, place, hostCityId, hostCity } = meeting;
  return {
    ...{ id, slug: record.slug, sourceLanguage: record.sourceLanguage, isPublic: record.publication === "published" },
    cityId: record.responsibleCityId,
    ...{ start, end, place, hostCityId, plan, ...daysOf(meeting), timeZone: knownTimeZone(hostCity?.timeZone) },
  };
}

/** The desk of a meeting; null when there is none or the actor does not run it. */
export async function readDesk(actor: Actor, id: string, tx: Database = database()): Promise<Desk | null> {
  if (!isUuid(id)) return null;
  const record = await tx.record.findUnique({ where: { id_kind: { id, kind: "meeting" } } });
  const role = record && (await roleOf(tx, actor, record));
  const desk = role && (await deskOf(tx, id));
  return desk && { ...desk, role };
}

/** The same for changes, which a chair does not make. Throws notFound. */
export async function requireHost(tx: Database, actor: Actor, id: string): Promise<Desk> {
  const desk = await readDesk(actor, id, tx);
  if (desk?.role !== "host") throw notFound();
  return desk;
}
