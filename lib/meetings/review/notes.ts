import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import type { ReviewNote, ReviewNoteKind, ReviewNoteReach } from "../models";
import { mayPassOn, type NoteTaker, noteTakerOf } from "./note-taker";
import { questionsOf } from "./questions";
import { lockReview } from "./synthesis/arranger";

export type NoteInput = {
  /** Made on the device. */
  id: string;
  kind: ReviewNoteKind;
  text: string;
  reach: ReviewNoteReach;
  language: Locale;
  /** Counted from 1; null: none in particular. */
  question: number | null;
  /** Grows with each change on the device. */
  edit: number;
  /** Of another person of the group, handed in by its rapporteur or facilitator. */
  isPassedOn?: boolean;
};

/** So many notes of one person at one visit are more than anybody writes. */
const maxNotes = 200;

/** Reads a note and locks it until the transaction ends, so that a repeat waits for the first one. */
async function lockNote(tx: Database, id: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`note ${id}`}, 0))`;
  return tx.reviewNote.findUnique({ where: { id }, include: { author: true, group: true } });
}

const isOwn = (note: { author: { personId: string } | null }, { person }: NoteTaker) =>
  note.author?.personId === person.id;

type KnownNote = NonNullable<Awaited<ReturnType<typeof lockNote>>>;

const reviewClosed = () => invalid([{ key: "review:error.closed", path: ["text"] }]);

/** A repeat is the same note; a later change is taken until the group closes, and refused if it cannot be stored. */
async function changeNote(
  tx: Database,
  taker: NoteTaker,
  known: KnownNote,
  input: NoteInput,
  isClosed: boolean,
): Promise<void> {
  if (known.visitId !== taker.visit.id) throw notFound();
  // The note is here already: from its author and from the rapporteur, or in a newer state.
  if (input.isPassedOn || known.edit >= input.edit) return;
  if (isClosed) throw reviewClosed();
  if (!known.author) throw invalid([{ key: "review:error.passedOn", path: ["text"] }]);
  if (!isOwn(known, taker)) throw notFound();
  if (known.group?.notesClosedAt) throw invalid([{ key: "review:error.groupClosed", path: ["text"] }]);
  const { id, isPassedOn: _, ...rest } = input;
  await tx.reviewNote.update({ where: { id }, data: rest });
}

async function addNote(tx: Database, { person, visit, group }: NoteTaker, input: NoteInput): Promise<void> {
  const { isPassedOn, ...note } = input;
  const written = await tx.reviewNote.count({ where: { visitId: visit.id, author: { personId: person.id } } });
  if (written >= maxNotes) throw invalid([{ key: "error.tooMany", path: ["text"] }]);
  const author = isPassedOn ? {} : { author: { create: { personId: person.id } } };
  await tx.reviewNote.create({ data: { ...note, visitId: visit.id, groupId: group?.id ?? null, ...author } });
}

async function writingTaker(tx: Database, code: string, token: string, now: Date): Promise<NoteTaker> {
  const taker = await noteTakerOf(tx, code, token, now);
  if (!taker) throw notFound();
  return taker;
}

/** Takes a note from a device. A new one arrives even after its group has closed, because some phones find a connection late. */
export function saveNote(code: string, token: string, input: NoteInput, now: Date) {
  return runWrite(async (tx) => {
    const taker = await writingTaker(tx, code, token, now);
    if (input.isPassedOn && !mayPassOn(taker))
      throw invalid([{ key: "review:error.notRapporteur", path: ["passedOn"] }]);
    if ((input.question ?? 0) > questionsOf(taker.visit).length)
      throw invalid([{ key: "error.choice", path: ["question"] }]);
    // The review first, so that a change does not meet the closing of its group or of the synthesis.
    const { isClosed } = await lockReview(tx, taker.visit.meetingId);
    const known = await lockNote(tx, input.id);
    if (known) await changeNote(tx, taker, known, input, isClosed);
    else if (isClosed) throw reviewClosed();
    else await addNote(tx, taker, input);
    return { value: { visit: taker.visit.id }, tags: [] };
  });
}

/** Takes an own note back until the group closes. One that never arrived is gone already. */
export function removeNote(code: string, token: string, id: string, now: Date) {
  return runWrite(async (tx) => {
    const taker = await writingTaker(tx, code, token, now);
    const { isClosed } = await lockReview(tx, taker.visit.meetingId);
    const known = await lockNote(tx, id);
    if (known && isClosed) throw reviewClosed();
    if (known && !isOwn(known, taker)) throw notFound();
    if (known?.group?.notesClosedAt) throw invalid([{ key: "review:error.groupClosed", path: ["text"] }]);
    if (known) await tx.reviewNote.delete({ where: { id } });
    return { value: { visit: taker.visit.id }, tags: [] };
  });
}

/** What somebody wrote at a visit. */
export function ownNotes(tx: Database, { person, visit }: NoteTaker): Promise<ReviewNote[]> {
  return tx.reviewNote.findMany({
    where: { visitId: visit.id, author: { personId: person.id } },
    orderBy: { id: "asc" },
    take: maxNotes,
  });
}
