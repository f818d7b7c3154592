import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { meetingTitle } from "../cities/names";
import type { MeetingVisit, ReviewNote } from "../models";
import { mayPassOn, noteTakerOf, visitOfCode } from "./note-taker";
import { ownNotes } from "./notes";
import { questionsOf } from "./questions";

type InLanguage = { text: string; language: string };

/** What the page of a code shows to everybody: which meeting and visit it is. */
export type NotesEntry = { code: string; title: InLanguage; number: number };

/** What somebody at a visit sees on their phone. */
export type NotesPage = NotesEntry & {
  school: InLanguage | null;
  questions: string[];
  questionLanguage: string;
  /** The name of the reader's group. */
  group: string | null;
  /** The rapporteur and the facilitator pass notes of others on. */
  mayPassOn: boolean;
  /** The rapporteur arranges the notes of the group. */
  mayArrange: boolean;
  notes: ReviewNote[];
  /** `group`: own notes stay as they are; `review`: nothing comes in any more. */
  closed: "group" | "review" | null;
};

async function entryOf({ meetingId, reviewCode, number }: MeetingVisit, locale: Locale): Promise<NotesEntry> {
  return { code: reviewCode, number, title: await meetingTitle(meetingId, locale) };
}

/** The page of a code, before somebody said who they are; null when there is no such visit. */
export async function readNotesEntry(code: string, locale: Locale): Promise<NotesEntry | null> {
  const visit = await visitOfCode(database(), code);
  return visit && entryOf(visit, locale);
}

/** The notes of a link; null when it is dead. Reading changes nothing. */
export async function readNotesPage(code: string, token: string, locale: Locale, now: Date): Promise<NotesPage | null> {
  const taker = await noteTakerOf(database(), code, token, now);
  if (!taker) return null;
  const { visit, group } = taker;
  const { schoolId, meetingId } = visit;
  const [entry, schools, notes, review] = await Promise.all([
    entryOf(visit, locale),
    titlesOf("school", schoolId ? [schoolId] : [], locale),
    ownNotes(database(), taker),
    database().meetingReview.findUnique({ where: { meetingId } }),
  ]);
  const closed = review?.closedAt ? "review" : group?.notesClosedAt ? "group" : null;
  return {
    ...entry,
    school: (schoolId && schools.get(schoolId)) || null,
    questions: questionsOf(visit),
    questionLanguage: visit.language,
    group: group?.name ?? null,
    mayPassOn: mayPassOn(taker),
    mayArrange: group?.rapporteurId === taker.person.id,
    notes,
    closed,
  };
}
