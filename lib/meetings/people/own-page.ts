import { type Database, database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import type { Consent } from "../choices";
import { dayIn } from "../days";
import { refreshReport } from "../desk/public-page";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import { eraseResponsibleAddress } from "../follow-up/forget";
import { type OwnVisits, readOwnVisits } from "../groups/wishes";
import { writePlaceConfirmed } from "../letters/programme-letters";
import type { MeetingPerson } from "../models";
import { personalCalendarAddress } from "../programme/personal-calendar";
import { type ReleasedProgramme, readOwnProgramme } from "../programme/reader-view";
import { noteTakerOf } from "../review/note-taker";
import { type OwnReview, readOwnReview } from "../review/own-review";
import { erasePeople } from "./erase";
import { participantOfLink, personOfLink } from "./link";
import { type Needs, needsReaderOf, requireAsked, saveNeeds } from "./needs";
import { type Others, readOthers } from "./others";

/** What somebody sees of the meeting and of themselves. */
export type OwnPage = ShownMeeting & {
  /** The name of the person who reads needs and diet; without one, they are not asked. */
  needsReader: string | null;
  /** Their part of the last release; null before the first one, and when their city does not come. */
  programme: ReleasedProgramme | null;
  /** The address of their calendar. */
  calendar: string;
  /** On the day, notes come before everything else. */
  hasBegun: boolean;
  visits: OwnVisits;
  others: Others | null;
  review: OwnReview;
  person: Pick<MeetingPerson, "name" | "office" | "email" | "languages" | "arrival" | "version" | Consent> & {
    language: Locale;
  } & Needs;
};

/** The personal page of a link; null when it is dead. Reading changes nothing. */
export async function readOwnPage(token: string, locale: Locale, now: Date): Promise<OwnPage | null> {
  const who = await participantOfLink(database(), token, now);
  if (!who) return null;
  const { person, desk } = who;
  const [meeting, programme, calendar, visits, review, own, needsReader, others] = await Promise.all([
    readShownMeeting(desk, locale),
    readOwnProgramme(desk, person, locale),
    personalCalendarAddress(person),
    readOwnVisits(who, locale, now),
    readOwnReview(who, now),
    database().meetingNeeds.findUnique({ where: { personId: person.id } }),
    needsReaderOf(desk),
    readOthers(who, locale),
  ]);
  const { name, office, email, languages, arrival, version, nameShown, nameInReport, photographs } = person;
  return {
    ...meeting,
    ...{ needsReader, programme, calendar, visits, review, others },
    hasBegun: desk.first !== null && dayIn(now, desk.timeZone) >= desk.first,
    person: {
      ...{ name, office, email, languages, arrival, version, nameShown, nameInReport, photographs },
      language: knownLocale(person.language),
      ...{ needs: own?.needs ?? "", diet: own?.diet ?? "" },
    },
  };
}

export type OwnInput = Pick<MeetingPerson, "name" | "office" | "arrival" | Consent> & {
  language: Locale;
  languages: string[];
} & Needs;

/** The first time that somebody saves their page confirms that they come. */
async function confirmPlace(tx: Database, { id, meetingId, state }: MeetingPerson, now: Date) {
  if (state !== "named") return {};
  await writePlaceConfirmed(tx, meetingId, [id], now);
  return { state: "confirmed" as const, confirmedAt: now };
}

/**
 * Saves what somebody says about themselves; the first time confirms that they come. Without a name only needs and diet
 * are saved: no draft keeps them, so they would be lost with the refused form.
 */
export function saveOwnPage(token: string, input: OwnInput, seen: number, now: Date) {
  return runWrite(async (tx) => {
    const who = await participantOfLink(tx, token, now, { lock: true });
    if (!who) throw notFound();
    const { person, desk } = who;
    requireSeen(person.version, seen);
    const { needs, diet, ...rest } = input;
    const { id } = person;
    if (requireAsked(desk, { needs, diet }, now)) await saveNeeds(tx, id, { needs, diet });
    if (!rest.name) return { value: { id, isNamed: false }, tags: [] };
    const confirmed = await confirmPlace(tx, person, now);
    await tx.meetingPerson.update({ where: { id }, data: { ...rest, ...confirmed, version: { increment: 1 } } });
    // A public report names people only while they agree.
    const isInReport = person.nameInReport || rest.nameInReport;
    return { value: { id, isNamed: true }, tags: isInReport ? await refreshReport(tx, desk.id) : [] };
  });
}

async function eraseEverything(tx: Database, { id, email, meetingId }: MeetingPerson, now: Date) {
  await erasePeople(tx, [id], now);
  if (email) await eraseResponsibleAddress(tx, email, meetingId);
  return { value: { id }, tags: [] };
}

/** Erases everything about the person of a link; the link is dead afterwards. */
export function forgetMe(token: string, now: Date) {
  return runWrite(async (tx) => {
    const person = await personOfLink(tx, token, now, { lock: true });
    if (!person) throw notFound();
    return eraseEverything(tx, person, now);
  });
}

/** The same with the link of their notes. */
export function forgetNoteTaker(code: string, token: string, now: Date) {
  return runWrite(async (tx) => {
    const taker = await noteTakerOf(tx, code, token, now);
    if (!taker) throw notFound();
    return eraseEverything(tx, taker.person, now);
  });
}
