import { database } from "@/lib/db";
import { groupsWithAny } from "../groups/read";
import type { Participant } from "../people/link";
import { hasSharedStatements } from "./agreement/shared-statements";
import { countOpenStatements } from "./agreement/vote";
import { personalCode, spacedCode } from "./codes";
import { notesPath, noteToken } from "./note-taker";

/** What somebody does in the review of a meeting, for their own page. */
export type OwnReview = {
  /** To be typed on another phone; null while they have no visit. */
  code: string | null;
  notes: { number: number; href: string }[];
  /** How many statements wait for their city's answer. */
  statements: number;
  /** There are statements to read. */
  isShared: boolean;
};

/** The visits of somebody's groups and what their city is asked. */
export async function readOwnReview(who: Participant, now: Date): Promise<OwnReview> {
  const { person } = who;
  const { id: personId, language } = person;
  const [visits, statements, isShared, code, own] = await Promise.all([
    database().meetingVisit.findMany({
      where: { meetingId: person.meetingId, state: { not: "cancelled" }, groups: { some: groupsWithAny([personId]) } },
      orderBy: { number: "asc" },
      select: { number: true, reviewCode: true },
      take: 20,
    }),
    countOpenStatements(who),
    hasSharedStatements(person.meetingId, now),
    personalCode(person),
    noteToken(person),
  ]);
  return {
    code: visits.length > 0 ? spacedCode(code) : null,
    notes: visits.map(({ number, reviewCode }) => ({ number, href: notesPath(language, reviewCode, own) })),
    ...{ statements, isShared },
  };
}
