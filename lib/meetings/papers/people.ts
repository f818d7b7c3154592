import { database } from "@/lib/db";
import { coming } from "../people/coming";
import type { MeetingPersonLine } from "../people/list";
import { personalCode, spacedCode } from "../review/codes";

/** What only papers need of somebody who comes. */
export type PaperPerson = { id: string; language: string; linkNumber: number };

export async function readPaperPeople(meetingId: string): Promise<Map<string, PaperPerson>> {
  const rows = await database().meetingPerson.findMany({
    where: coming(meetingId),
    select: { id: true, language: true, linkNumber: true },
    take: 1_000,
  });
  return new Map(rows.map((person) => [person.id, person]));
}

export type Badge = Pick<MeetingPersonLine, "id" | "name" | "office" | "city"> & { code: string };

/** A badge for each person, with the code that opens their own notes. */
export const makeBadges = (lines: readonly MeetingPersonLine[], people: ReadonlyMap<string, PaperPerson>) =>
  Promise.all(
    lines.flatMap(({ id, name, office, city }) => {
      const person = people.get(id);
      return person
        ? [personalCode(person).then((code): Badge => ({ id, name, office, city, code: spacedCode(code) }))]
        : [];
    }),
  );
