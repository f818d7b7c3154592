import { randomUUID } from "node:crypto";
import { type Actor, system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readReportDesk } from "@/lib/meetings/report/draft";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { canaries } from "./report-canaries";
import { makeCity, makeWriter } from "./review";

export type ReportedMeeting = {
  id: string;
  slug: string;
  visit: string;
  school: string;
  statement: string;
  city: string;
};

const on = new Date("2028-05-05T15:00:00Z");

/** A public meeting of the past, with a visited school, people who came, and statements of every reach. */
export async function makeReportedMeeting(hostCity: string, schoolId: string): Promise<ReportedMeeting> {
  const slug = `report-${randomUUID().slice(0, 12)}`;
  const made = await create(system, "meeting", slug, {
    ...{ sourceLanguage: "en", responsibleCity: hostCity, takenFrom: null },
    fields: { hostCity, start: "2028-05-03", end: "2028-05-05", place: "Town hall" },
    translations: { en: { title: "Working group, Barcelona 2028" }, ca: { title: "Grup de treball, Barcelona 2028" } },
    parts: {
      sessions: [
        {
          id: randomUUID(),
          fields: { day: "2028-05-03", time: "09:30", kind: "session-kind/opening" },
          translations: { en: { title: "Opening in the library" }, ca: { title: "Obertura a la biblioteca" } },
        },
      ],
      facts: [
        {
          id: randomUUID(),
          fields: { value: 22, asOf: "2028-05", source: "Education Consortium" },
          translations: { en: { label: "School networks" } },
        },
      ],
    },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id } = made.value;
  await publish(system, "meeting", id, ["en", "ca"]);
  await database().meetingPlan.create({ data: { meetingId: id, language: "en", contactEmail: "host@demo.example" } });
  const visit = await database().meetingVisit.create({
    data: {
      ...{ meetingId: id, number: 1, schoolId, language: "en", contactLanguage: "en", state: "done", askedAt: on },
      ...{ question: "What would make the library a place for families?", remark: canaries.remark },
      contactEmail: canaries.contact,
    },
  });
  const city = await makeCity(id, "Kuřim");
  await fillReview(id, visit.id, city);
  const { id: statement } = await database().reviewStatement.findFirstOrThrow({
    where: { meetingId: id, kind: "suggestion", reach: "public" },
  });
  return { id, slug, visit: visit.id, school: schoolId, statement, city };
}

/** Notes, people and statements; only two statements are public. */
async function fillReview(meetingId: string, visitId: string, city: string): Promise<void> {
  const group = await database().visitGroup.create({ data: { visitId, name: "A" } });
  const { id: named } = await makeWriter(meetingId, { city, group: group.id, name: "Jana Nováková" });
  await database().meetingPerson.update({ where: { id: named }, data: { nameInReport: true, office: "Head teacher" } });
  const { id: hidden } = await makeWriter(meetingId, { city, group: group.id, name: canaries.name });
  await database().meetingPerson.update({ where: { id: hidden }, data: { email: canaries.address } });
  await database().meetingNeeds.create({ data: { personId: hidden, needs: canaries.need, diet: canaries.diet } });
  const note = { visitId, groupId: group.id, kind: "couldBeBetter" as const, language: "en" };
  await database().reviewNote.createMany({
    data: [
      { ...note, id: randomUUID(), text: canaries.note, reach: "host" },
      { ...note, id: randomUUID(), text: canaries.groupNote, reach: "group" },
    ],
  });
  const own = { meetingId, language: "en" };
  const frozen = { askedAt: on, frozenAt: on, agreed: 8, visited: 9, notSeen: 2, silent: 0 };
  await database().reviewStatement.createMany({
    data: [
      { ...own, kind: "strength", text: "The library is open to all", reach: "public" },
      {
        ...own,
        visitId,
        kind: "suggestion",
        text: "Open the library on Saturdays",
        reach: "public",
        ...frozen,
        dissent: canaries.dissent,
      },
      { ...own, visitId, kind: "suggestion", text: canaries.hostStatement, reach: "host" },
      { ...own, visitId, kind: "suggestion", text: canaries.sharedStatement, reach: "shared" },
      { ...own, visitId, kind: "suggestion", text: canaries.privateStatement, reach: "private" },
      { ...own, kind: "suggestion", text: canaries.question, reach: "public", askedAt: on },
    ],
  });
  const { id } = await database().reviewStatement.findFirstOrThrow({ where: { meetingId, frozenAt: { not: null } } });
  await database().statementAnswer.create({
    data: {
      ...{ statementId: id, answer: "partly", text: "From autumn, with two people.", language: "en" },
      ...{
        answeredAt: on,
        decidedAt: on,
        action: "A trial until Christmas",
        who: "Library team",
        byWhen: new Date("2028-12-20"),
      },
    },
  });
}

/** What the desk of the report shows, with the marks that its forms carry. */
export async function reportDesk(actor: Actor, id: string) {
  const desk = await readDesk(actor, id);
  const report = desk && (await readReportDesk(actor, desk));
  if (!report) throw new Error("This meeting is not theirs");
  return report;
}
