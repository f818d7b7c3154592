import { system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { create } from "@/lib/records/write/create";
import { makeCity, makeVisit, makeWriter, type Writer } from "../../support/review";

/** A meeting with one visit and so many people who take notes at it. */
export async function visited(writers: number): Promise<{ code: string; visitId: string; people: Writer[] }> {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: "barcelona" } } });
  const made = await create(system, "meeting", `visited-${crypto.randomUUID()}`, {
    ...{ sourceLanguage: "en", responsibleCity: city.id, takenFrom: null, parts: {} },
    fields: { hostCity: city.id, start: "2028-05-03", end: "2028-05-05" },
    translations: { en: { title: "Working group, Barcelona 2028" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id } = made.value;
  const { code, visitId, groups } = await makeVisit(id, 1, ["A"]);
  const from = await makeCity(id, "Kuřim");
  const people: Writer[] = [];
  for (let number = 0; number < writers; number++)
    people.push(
      await makeWriter(id, { city: from, group: groups[0]!.id, ...(number === 0 ? { role: "rapporteur" } : {}) }),
    );
  return { code, visitId, people };
}

/** The texts of all notes of a visit, as they are stored. */
export const notesAt = async (visitId: string): Promise<string[]> =>
  (await database().reviewNote.findMany({ where: { visitId }, orderBy: { text: "asc" } })).map(({ text }) => text);
