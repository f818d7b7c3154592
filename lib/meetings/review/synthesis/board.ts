import { type Database, database } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import type { ReviewNote, ReviewStatement } from "../../models";
import { type Arranger, arrangerOf, type Entrance } from "./arranger";
import { draftsOf, readersOf } from "./foreign-notes";
import { similarTo } from "./similar";

/** A note as it is arranged: text and group, never who wrote it. */
export type BoardNote = Pick<
  ReviewNote,
  "id" | "kind" | "text" | "language" | "question" | "statementId" | "setAside"
> & {
  group: string | null;
  /** A machine's draft in the reader's language. */
  draft: { text: string; engine: string } | null;
};
export type BoardVisit = {
  id: string;
  number: number;
  school: { text: string; language: Locale } | null;
  notes: BoardNote[];
  groups: { id: string; name: string; isClosed: boolean }[];
};
export type BoardStatement = ReviewStatement & {
  visitNumber: number | null;
  notes: BoardNote[];
  /** Notes behind it that only the rapporteur of their group reads. */
  unread: number;
  merged: ReviewStatement[];
};
export type Board = {
  visits: BoardVisit[];
  statements: BoardStatement[];
  counts: { all: number; placed: number; aside: number; unread: number };
  reasons: string[];
  /** Proposals for those who may move notes. */
  similar: { note: BoardNote; statement: BoardStatement }[];
  /** Hosts who read the languages of notes without a draft. */
  readers: { language: string; names: string[] }[];
  isClosed: boolean;
};

/** More notes are not one meeting any more. */
const most = 2_000;

function readRows(tx: Database, { meetingId, notes, statements }: Arranger) {
  return Promise.all([
    tx.meetingVisit.findMany({
      // The notes of a cancelled visit need their place, too.
      where: { meetingId, OR: [{ state: { not: "cancelled" } }, { notes: { some: notes } }] },
      include: { groups: { orderBy: { name: "asc" } } },
      orderBy: { number: "asc" },
    }),
    tx.reviewNote.findMany({
      where: notes,
      include: { group: { select: { name: true } } },
      orderBy: { id: "asc" },
      take: most,
    }),
    tx.reviewStatement.findMany({ where: statements, orderBy: [{ kind: "asc" }, { createdAt: "asc" }], take: 500 }),
    tx.reviewNote.groupBy({ by: ["statementId"], where: { visit: { meetingId } }, _count: true }),
    tx.reviewNote.count({ where: { visit: { meetingId }, setAside: { not: null } } }),
    tx.meetingReview.findUnique({ where: { meetingId } }),
  ]);
}

const isLoose = ({ statementId, setAside }: BoardNote) => statementId === null && setAside === null;

/** The synthesis as somebody reads it who arranges it; null for everybody else. */
export async function readBoard(entrance: Entrance, locale: Locale, now: Date) {
  const arranger = await arrangerOf(database(), entrance, now);
  return arranger && { arranger, board: await boardOf(arranger, locale) };
}

async function boardOf(arranger: Arranger, locale: Locale): Promise<Board> {
  const [visits, rows, found, byStatement, aside, review] = await readRows(database(), arranger);
  const schools = await titlesOf(
    "school",
    visits.flatMap(({ schoolId }) => schoolId ?? []),
    locale,
  );
  const drafts = await draftsOf(rows, locale);
  const notes = rows.map(({ group, visitId, reach: _, groupId: __, edit: ___, ...note }) => ({
    ...{ ...note, visitId, group: group?.name ?? null, draft: drafts.get(note.id) ?? null },
  }));
  const countOf = (ids: readonly string[]) =>
    byStatement
      .filter(({ statementId }) => statementId && ids.includes(statementId))
      .reduce((sum, { _count }) => sum + _count, 0);
  const statements = found
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map((statement): BoardStatement => {
      const merged = found.filter(({ mergedIntoId }) => mergedIntoId === statement.id);
      const ids = [statement.id, ...merged.map(({ id }) => id)];
      const own = notes.filter(({ statementId }) => statementId && ids.includes(statementId));
      const visitNumber = visits.find(({ id }) => id === statement.visitId)?.number ?? null;
      return { ...statement, visitNumber, notes: own, unread: countOf(ids) - own.length, merged };
    });
  const all = byStatement.reduce((sum, { _count }) => sum + _count, 0);
  const placed = byStatement
    .filter(({ statementId }) => statementId !== null)
    .reduce((sum, { _count }) => sum + _count, 0);
  const isClosed = Boolean(review?.closedAt);
  return {
    visits: visits.map(({ id, number, schoolId, groups }) => ({
      ...{ id, number, school: (schoolId && schools.get(schoolId)) || null },
      notes: notes.filter(({ visitId }) => visitId === id),
      groups: groups.map((group) => ({ id: group.id, name: group.name, isClosed: group.notesClosedAt !== null })),
    })),
    statements,
    counts: { all, placed, aside, unread: all - notes.length },
    reasons: [...new Set(notes.flatMap(({ setAside }) => setAside ?? []))],
    similar: isClosed || arranger.role === "chair" ? [] : proposalsFor(notes.filter(isLoose), statements),
    readers: await readersOf(arranger.meetingId, foreignTo(notes, locale)),
    isClosed,
  };
}

/** Notes that may belong to a statement, because it or what is behind it says nearly the same. */
function proposalsFor(loose: readonly BoardNote[], statements: readonly BoardStatement[]): Board["similar"] {
  const places = statements.flatMap(({ id, text, language, notes }) => [
    { id, text, language },
    ...notes.map((note) => ({ ...note, id })),
  ]);
  return similarTo(loose, places).flatMap(({ note, to }) => {
    const [one, statement] = [loose.find(({ id }) => id === note), statements.find(({ id }) => id === to)];
    return one && statement ? [{ note: one, statement }] : [];
  });
}

/** The languages of notes that the reader may not understand and that no machine has drafted. */
const foreignTo = (notes: readonly BoardNote[], locale: Locale) => [
  ...new Set(
    notes
      .filter(({ language, draft }) => isLocale(language) && language !== locale && !draft)
      .map(({ language }) => language),
  ),
];
