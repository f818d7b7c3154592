import { randomUUID } from "node:crypto";
import { database } from "@/lib/db";
import { freeze } from "@/lib/meetings/programme/changes";
import { readProgramme } from "@/lib/meetings/programme/content";
import { personalCode, spacedCode } from "@/lib/meetings/review/codes";

// A meeting with everything that can be printed, and what never is.

/** What no paper may hold. */
export const neverPrinted = {
  needs: "canary-wheelchair-needs",
  diet: "canary-gluten-diet",
  contact: "Canary Private Contact",
  email: "canary-contact@school.example",
  phone: "+34 900 000 001",
  note: "canary-raw-note",
  address: "canary-person@city.example",
};

/** Who answers questions: on each sheet. */
export const hostsContact = "hosts@city.example";

const questions = ["Com podem implicar les famílies?", "Què faríeu amb el pati?"];

export type PaperMeeting = {
  visits: { number: number; code: string; address: string; question: string }[];
  people: { name: string; code: string }[];
  hostsOnly: string;
};

/** Schools of the city with an address and a position. */
const schoolsOf = (cityId: string) =>
  database().school.findMany({
    where: { cityId, lat: { not: null }, address: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true, address: true },
    take: 2,
  });

async function makeVisitors(meetingId: string, groups: string[]) {
  const cities = [
    { cityName: "Brno", language: "cs", names: ["Jana Nováková", "Petr Svoboda", "Eva Dvořáková"] },
    { cityName: "Umeå", language: "sv", names: ["Åsa Lindqvist", "Örjan Berg"] },
  ];
  const people = [];
  for (const { cityName, language, names } of cities) {
    const invitation = await database().meetingInvitation.create({
      data: { meetingId, cityName, language, seats: 5, state: "accepted", people: names.length },
    });
    for (const [index, name] of names.entries())
      people.push(
        await database().meetingPerson.create({
          data: {
            ...{ meetingId, invitationId: invitation.id, name, language, languages: [language, "en"] },
            ...{ office: "Head of department", state: "confirmed", nameShown: index === 0 },
            email: index === 0 && language === "cs" ? neverPrinted.address : `${randomUUID()}@city.example`,
            groups: { create: { groupId: groups[people.length % groups.length]! } },
          },
        }),
      );
  }
  return people;
}

async function releaseSessions(meetingId: string, hostsOnly: string): Promise<void> {
  const session = { meetingId, kindId: "session-kind/plenary", day: new Date("2028-05-03") };
  await database().meetingSession.createMany({
    data: [
      { ...session, title: "Opening in the town hall", start: 540, end: 630, audience: "all", seenBy: "participants" },
      { ...session, title: hostsOnly, start: 480, end: 510, audience: "hosts", seenBy: "host" },
    ],
  });
  const now = new Date("2026-11-20T10:00:00Z");
  const { sessions } = await readProgramme(database(), meetingId);
  const release = { meetingId, number: 3, releasedAt: now, sessions: freeze([], sessions, now) };
  await database().programmeRelease.create({ data: release });
}

/** Prepares visits, groups, people and a programme for a meeting that has nothing yet. */
export async function preparePapers(meetingId: string, cityId: string): Promise<PaperMeeting> {
  const plan = { meetingId, contactName: "Núria Ferrer", contactEmail: hostsContact, language: "ca" };
  await database().meetingPlan.create({ data: plan });
  const schools = await schoolsOf(cityId);
  const visits = [];
  for (const [index, school] of schools.entries())
    visits.push(
      await database().meetingVisit.create({
        data: {
          ...{ meetingId, number: index + 1, schoolId: school.id, language: "ca", contactLanguage: "ca" },
          ...{ day: new Date("2028-05-04"), startsAt: "09:30", endsAt: "12:00", state: "approved", seats: 12 },
          ...{ question: questions[index] ?? "", whatToSee: "Aules, biblioteca i pati", languages: ["ca", "en"] },
          ...{ meetingPoint: "Porta principal", wayThere: "Metro L1, 8 minuts a peu", stepFree: true },
          safeguarding: "No us quedeu mai a soles amb l’alumnat.",
          ...{ contactName: neverPrinted.contact, contactEmail: neverPrinted.email, contactPhone: neverPrinted.phone },
          groups: { create: [{ name: index === 0 ? "A" : "B" }] },
        },
        include: { groups: true },
      }),
    );
  const groups = visits.flatMap((visit) => visit.groups.map(({ id }) => id));
  const people = await makeVisitors(meetingId, groups);
  const [first, second] = people;
  await database().visitGroup.update({ where: { id: groups[0]! }, data: { rapporteurId: first!.id } });
  await database().meetingNeeds.create({
    data: { personId: second!.id, needs: neverPrinted.needs, diet: neverPrinted.diet },
  });
  const note = {
    id: randomUUID(),
    visitId: visits[0]!.id,
    groupId: groups[0]!,
    language: "cs",
    reach: "host" as const,
  };
  await database().reviewNote.create({ data: { ...note, kind: "worksWell", text: neverPrinted.note } });
  const hostsOnly = "Hosts go through the day";
  await releaseSessions(meetingId, hostsOnly);
  return {
    hostsOnly,
    visits: visits.map(({ number, reviewCode, question }, index) => ({
      ...{ number, code: reviewCode, question, address: schools[index]?.address ?? "" },
    })),
    people: await Promise.all(
      people.map(async (person) => ({ name: person.name, code: spacedCode(await personalCode(person)) })),
    ),
  };
}
