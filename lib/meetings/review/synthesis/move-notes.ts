import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import type { ReviewNoteKind, ReviewStatement, StatementReach } from "../../models";
import { type Arranger, type Entrance, requireArranger } from "./arranger";

export type MoveInput = {
  notes: readonly string[];
  /** A statement, a new one, `aside` with a reason, or `loose` again. */
  target: { statement: string } | ReviewStatement["kind"] | "aside" | "loose";
  /** The text of a new statement, or the reason. */
  text: string;
  language: Locale;
  /** For a new statement: its visit, or null for the city as a whole. */
  visit: string | null;
  reach: StatementReach;
};

export async function requireVisit(tx: Database, { meetingId }: Arranger, visitId: string | null): Promise<void> {
  if (visitId && !(await tx.meetingVisit.findFirst({ where: { id: visitId, meetingId } }))) throw notFound();
}

export function requireReach({ reaches }: Arranger, reach: StatementReach): void {
  if (!reaches.includes(reach)) throw invalid([{ key: "review:error.statementReach", path: ["reach"] }]);
}

/** The school of its visit reads a statement first, from the moment when it is not only the rapporteurs' any more. */
export const shownSince = (reach: StatementReach, now: Date) => (reach === "private" ? {} : { shownAt: now });

/** A statement that the arranger reads and that still takes notes. */
export async function requireStatement(tx: Database, { statements }: Arranger, id: string) {
  const statement = await tx.reviewStatement.findFirst({ where: { AND: [statements, { id, mergedIntoId: null }] } });
  if (!statement) throw notFound();
  return statement;
}

async function placeOf(tx: Database, arranger: Arranger, input: MoveInput, now: Date) {
  const { target, text, language, visit, reach } = input;
  if (target === "loose") return { statementId: null, setAside: null };
  if (target === "aside") {
    if (!text) throw invalid([{ key: "review:error.reason", path: ["text"] }]);
    return { statementId: null, setAside: text };
  }
  if (typeof target === "object")
    return { statementId: (await requireStatement(tx, arranger, target.statement)).id, setAside: null };
  if (!text) throw invalid([{ key: "review:error.statement", path: ["text"] }]);
  requireReach(arranger, reach);
  await requireVisit(tx, arranger, visit);
  const { meetingId } = arranger;
  const made = await tx.reviewStatement.create({
    data: { meetingId, visitId: visit, kind: target, text, language, reach, createdAt: now, ...shownSince(reach, now) },
  });
  return { statementId: made.id, setAside: null };
}

/** Puts notes into a statement, aside or back. Notes that the arranger does not read stay where they are. */
export function moveNotes(entrance: Entrance, input: MoveInput, now: Date) {
  return runWrite(async (tx) => {
    const arranger = await requireArranger(tx, entrance, now);
    const isNew = input.target === "strength" || input.target === "suggestion";
    if (input.notes.length === 0 && !isNew) throw invalid([{ key: "review:error.noNotes", path: ["notes"] }]);
    const place = await placeOf(tx, arranger, input, now);
    const where = { AND: [arranger.notes, { id: { in: [...input.notes] } }] };
    const { count } = await tx.reviewNote.updateMany({ where, data: place });
    return { value: { meetingId: arranger.meetingId, moved: count }, tags: [] };
  });
}

export type PaperInput = { group: string; kind: ReviewNoteKind; text: string; language: Locale };

/** Types in a note that a group handed in on paper. The hosts read it, because they typed it. */
export function addPaperNote(entrance: Entrance, id: string, input: PaperInput, now: Date) {
  return runWrite(async (tx) => {
    const { meetingId, groupId: own } = await requireArranger(tx, entrance, now);
    const { group: groupId, ...note } = input;
    if (own && own !== groupId) throw notFound();
    if (!note.text) throw invalid([{ key: "review:error.text", path: [] }]);
    const group = await tx.visitGroup.findFirst({ where: { id: groupId, visit: { meetingId } } });
    if (!group) throw invalid([{ key: "review:error.group", path: ["group"] }]);
    // A form that is sent twice is one note.
    const data = { ...note, id, groupId, visitId: group.visitId, reach: "host" as const };
    await tx.reviewNote.createMany({ data, skipDuplicates: true });
    return { value: { meetingId }, tags: [] };
  });
}
