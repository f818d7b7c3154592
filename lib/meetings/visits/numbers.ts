import { type Database, database } from "@/lib/db";
import { coming } from "../people/coming";

/** What a school learns of its visitors: how many they are and which languages they have. No names, no cities. */
export type VisitNumbers = { people: number; languages: { language: string; people: number }[] };

export const noVisitors: VisitNumbers = { people: 0, languages: [] };

/** The numbers of each visit of a meeting that has visitors. */
export async function readNumbers(meetingId: string, tx: Database = database()): Promise<Map<string, VisitNumbers>> {
  const rows = await tx.visitGroupMember.findMany({
    where: { group: { visit: { meetingId } }, person: coming(meetingId) },
    select: { group: { select: { visitId: true } }, person: { select: { languages: true } } },
  });
  const numbers = new Map<string, VisitNumbers>();
  for (const [visitId, members] of Map.groupBy(rows, ({ group }) => group.visitId)) {
    const counts = new Map<string, number>();
    for (const { person } of members)
      for (const language of person.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    const languages = [...counts].map(([language, people]) => ({ language, people }));
    numbers.set(visitId, { people: members.length, languages: languages.toSorted((a, b) => b.people - a.people) });
  }
  return numbers;
}
