import { database } from "@/lib/db";
import { coming } from "../people/coming";

/** What only feedback cards need of somebody who comes. */
export type PaperPerson = { id: string; language: string };

export async function readPaperPeople(meetingId: string): Promise<Map<string, PaperPerson>> {
  const rows = await database().meetingPerson.findMany({
    where: coming(meetingId),
    select: { id: true, language: true },
    take: 1_000,
  });
  return new Map(rows.map((person) => [person.id, person]));
}
