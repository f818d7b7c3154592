import { system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { personAddress } from "@/lib/meetings/people/link";
import { create } from "@/lib/records/write/create";
import { idOf } from "../../support/id-of";
import { makeCity, makeVisit, makeWriter, type Writer } from "../../support/review";

type Visits = { id: string; code: string; visitId: string; people: (Writer & { own: string })[] };

/** A meeting with one visit and so many people who take notes at it. */
export async function visited(writers: number): Promise<Visits> {
  const cityId = await idOf("city", "barcelona");
  const made = await create(system, "meeting", `visited-${crypto.randomUUID()}`, {
    ...{ sourceLanguage: "en", responsibleCity: cityId, takenFrom: null, parts: {} },
    fields: { hostCity: cityId, start: "2028-05-03", end: "2028-05-05" },
    translations: { en: { title: "Working group, Barcelona 2028" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id } = made.value;
  const { code, visitId, groups } = await makeVisit(id, 1, ["A"]);
  const people: Writer[] = [];
  for (let number = 0; number < writers; number++)
    people.push(
      await makeWriter(id, {
        city: await makeCity(id, `City ${number}`),
        group: groups[0]!.id,
        ...(number === 0 ? { role: "rapporteur" } : {}),
      }),
    );
  return { id, code, visitId, people: await Promise.all(people.map(withOwnPage)) };
}

/** With the token of their own page. */
async function withOwnPage(writer: Writer) {
  const person = await database().meetingPerson.findUniqueOrThrow({ where: { id: writer.id } });
  return { ...writer, own: (await personAddress(person)).split("/").at(-1) ?? "" };
}

/** A note as it has arrived. */
export async function noteAt(visitId: string, text: string, kind: "worksWell" | "couldBeBetter"): Promise<void> {
  const group = await database().visitGroup.findFirstOrThrow({ where: { visitId } });
  const data = {
    id: crypto.randomUUID(),
    visitId,
    groupId: group.id,
    kind,
    text,
    language: "cs",
    reach: "host" as const,
  };
  await database().reviewNote.create({ data });
}

/** The texts of all notes of a visit, as they are stored. */
export const notesAt = async (visitId: string): Promise<string[]> =>
  (await database().reviewNote.findMany({ where: { visitId }, orderBy: { text: "asc" } })).map(({ text }) => text);
