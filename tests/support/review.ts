import { randomUUID } from "node:crypto";
import { POST as note } from "@/app/api/meetings/notes/route";
import { database } from "@/lib/db";
import { personalCode } from "@/lib/meetings/review/codes";
import { noteToken } from "@/lib/meetings/review/note-taker";
import { newAddress } from "./proposals";

// A visit with groups, people and their notes.

export type Visited = { visitId: string; code: string; groups: { id: string; name: string }[] };

/** A visit with these groups. */
export async function makeVisit(meetingId: string, number: number, names: readonly string[]): Promise<Visited> {
  const visit = await database().meetingVisit.create({
    data: {
      ...{ meetingId, number, language: "ca", contactLanguage: "ca", state: "approved" },
      question: "Com podem implicar les famílies?\n\nQuè faríeu amb el pati?",
      groups: { create: names.map((name) => ({ name })) },
    },
    include: { groups: { orderBy: { name: "asc" } } },
  });
  return { visitId: visit.id, code: visit.reviewCode, groups: visit.groups };
}

export type Writer = { id: string; token: string; personal: string; email: string };

/** A city that comes, by its name. */
export const makeCity = async (meetingId: string, cityName: string): Promise<string> => {
  const data = { meetingId, cityName, language: "cs", seats: 9, state: "accepted" as const, people: 9 };
  return (await database().meetingInvitation.create({ data })).id;
};

/** Somebody of a city, in a group. */
export async function makeWriter(
  meetingId: string,
  { city, group, name, role }: { city?: string; group?: string; name?: string; role?: "rapporteur" | "facilitator" },
): Promise<Writer> {
  const email = `${randomUUID()}@writers.example`;
  const person = await database().meetingPerson.create({
    data: {
      ...{ meetingId, invitationId: city ?? null, name: name ?? "Jana Nováková", email, language: "cs", state: "came" },
      ...(group ? { groups: { create: { groupId: group } } } : {}),
    },
  });
  if (group && role) await database().visitGroup.update({ where: { id: group }, data: { [`${role}Id`]: person.id } });
  return { id: person.id, token: await noteToken(person), personal: await personalCode(person), email };
}

/** Sends a note as a phone does. */
export async function sendNote(code: string, { token }: { token: string }, values: object = {}) {
  const body = { id: randomUUID(), code, token, kind: "worksWell", text: "Společné dílny", reach: "host", ...values };
  const request = new Request("http://localhost/api/meetings/notes", {
    method: "POST",
    headers: {
      ...{ "content-type": "application/json", accept: "application/json", "x-forwarded-for": newAddress() },
    },
    body: JSON.stringify({ locale: "cs", edit: 0, ...body }),
  });
  const response = await note(request);
  return { status: response.status, id: body.id, answer: (await response.json()) as Record<string, unknown> };
}

/** Everything that is stored about the notes of a meeting. */
export const storedNotes = (meetingId: string) =>
  database().reviewNote.findMany({
    where: { visit: { meetingId } },
    include: { author: true },
    orderBy: { text: "asc" },
  });
