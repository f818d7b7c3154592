import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { createWithin } from "@/lib/records/write/create";
import { chooseFreeSlug } from "@/lib/records/write/free-slug";
import { slugify } from "@/lib/text/slug";
import { addDays, daysBetween } from "../days";
import { copySessions, type MoveDay } from "./copy-sessions";
import { copyVisits } from "./copy-visits";
import { type Desk, requireHost } from "./desk";

/** `submission` becomes the id of the copy, so that a form that is sent twice makes one. */
export type CopyInput = { title: string; firstDay: string; submission: string };

type Meeting = Stored<"meeting">["input"];

/** A function that moves a day as far as the meeting moves; null while the days of the meeting are not exact. */
function dayMover({ first, hasExactDays }: Desk, firstDay: string): MoveDay {
  const shift = first && hasExactDays ? daysBetween(first, firstDay) : null;
  return (day) => (day && shift !== null ? addDays(day, shift) : null);
}

const withoutAbsent = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

/** What the next meeting takes over: never people, numbers, results or anything that was agreed to. */
function nextMeeting(id: string, { last }: Desk, input: Meeting, { title, firstDay }: CopyInput, move: MoveDay) {
  const { series, organisers, hostCity, method, pillars, topics } = input.fields;
  const end = move(last);
  const fields = { series, organisers, hostCity, method, pillars, topics, start: firstDay, end, previous: id };
  return {
    ...{ sourceLanguage: input.sourceLanguage, responsibleCity: input.responsibleCity, takenFrom: null },
    fields: withoutAbsent(fields),
    translations: { [input.sourceLanguage as Locale]: { title } },
    // Sessions are prepared as rows of their own, and become public with a release.
    parts: {},
  };
}

/** The plan without its days: how long names are kept is decided anew, and nobody reads needs yet. */
async function copyPlan(tx: Database, meetingId: string, { plan }: Desk, now: Date): Promise<void> {
  if (!plan) return;
  const { contactName, contactEmail, message, language } = plan;
  const dates = { createdAt: now, updatedAt: now };
  await tx.meetingPlan.create({ data: { meetingId, contactName, contactEmail, message, language, ...dates } });
}

/** Somebody with a role for this meeting alone runs it, and creates no other. */
export const mayCopyMeeting = (actor: Actor, { role, cityId }: Desk): boolean =>
  role === "host" && can(actor, "create", { kind: "meeting", cityId });

/** Prepares the next meeting as a draft from this one. Returns the id of the new meeting. */
export function copyMeeting(actor: Actor, meetingId: string, asked: CopyInput, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const stored = await readStored(tx, "meeting", meetingId);
    if (!stored) throw notFound();
    const slug = await chooseFreeSlug(tx, "meeting", slugify(asked.title) || "meeting");
    // The second of two equal calls has waited here for the slug of the first.
    const made = await tx.meeting.count({ where: { id: asked.submission, previousId: meetingId } });
    if (made > 0) return { value: { id: asked.submission }, tags: [] };
    const move = dayMover(desk, asked.firstDay);
    const input = nextMeeting(meetingId, desk, stored.input, asked, move);
    const options = { now, id: asked.submission };
    const { value, tags } = await createWithin(tx, actor, "meeting", slug, input, options);
    await copyPlan(tx, value.id, desk, now);
    const { parts } = stored.input;
    const sessions = await copySessions(tx, desk, parts.sessions ?? [], { id: value.id, move }, now);
    await copyVisits(tx, desk, parts.visits ?? [], { id: value.id, sessions }, now);
    return { value: { id: value.id }, tags };
  });
}
