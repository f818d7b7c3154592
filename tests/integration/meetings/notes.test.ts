import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as notesPage } from "@/app/[locale]/(public)/m/[code]/[token]/route";
import { GET as entryPage } from "@/app/[locale]/(public)/m/[code]/route";
import { POST as enter } from "@/app/api/meetings/notes/enter/route";
import { POST as note } from "@/app/api/meetings/notes/route";
import { system } from "@/lib/auth/actor";
import { readPersonData } from "@/lib/contact/person-data";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { eraseMeetingData } from "@/lib/meetings/people/erase";
import { personAddress, personOfLink } from "@/lib/meetings/people/link";
import { forgetMe } from "@/lib/meetings/people/own-page";
import { checkLimits } from "@/lib/routes/limit";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { addPerson, cookieFor, formRequest } from "../../support/people";
import { newAddress, sendForm } from "../../support/proposals";
import {
  makeCity,
  makeVisit,
  makeWriter,
  sendNote,
  storedNotes,
  type Visited,
  type Writer,
} from "../../support/review";

afterAll(closeDatabase);

const now = new Date();
let barcelona = "";
let id = "";
let city = "";
let visit: Visited;
let jana: Writer;
let petr: Writer;

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
});

beforeEach(async () => {
  id = await makeMeeting(barcelona);
  city = await makeCity(id, "Kuřim");
  visit = await makeVisit(id, 1, ["A", "B"]);
  jana = await makeWriter(id, { city, group: visit.groups[0]!.id });
  petr = await makeWriter(id, { city, group: visit.groups[0]!.id, role: "rapporteur", name: "Petr Malý" });
});

const open = async (code: string, token: string, locale = "cs", query = "") => {
  const request = new Request(`http://localhost/${locale}/m/${code}/${token}${query}`);
  const response = await notesPage(request, { params: Promise.resolve({ locale, code, token }) });
  return response.text();
};

describe("the code of a visit", () => {
  test("leads to a page that asks for the personal code, and opens the notes in the person's language", async () => {
    const response = await entryPage(new Request("http://localhost/en/m/x"), {
      params: Promise.resolve({ locale: "en", code: visit.code.toLowerCase() }),
    });
    expect(await response.text()).toContain("Your personal code");
    const typed = `${jana.personal.slice(0, 4)} - ${jana.personal.slice(4).toLowerCase()}`;
    const { location } = await sendForm(enter, "/api/meetings/notes/enter", { code: visit.code, personal: typed });
    expect(location).toBe(`/cs/m/${visit.code}/${jana.token}`);
  });

  test("opens nothing with a wrong code, the code of another meeting, or that of somebody erased", async () => {
    const elsewhere = await makeWriter(await makeMeeting(barcelona), {});
    for (const personal of ["AAAA-AAAA", elsewhere.personal, "", "\u0000", "x".repeat(10_000)]) {
      const { location } = await sendForm(enter, "/api/meetings/notes/enter", { code: visit.code, personal });
      expect(location).toContain("draft=");
    }
    await database().meetingVisit.update({ where: { id: visit.visitId }, data: { state: "cancelled" } });
    const { location } = await sendForm(enter, "/api/meetings/notes/enter", {
      code: visit.code,
      personal: jana.personal,
    });
    expect(location).toContain("draft=");
  });

  test("is tried so often from one network, however it is spelt, and locks nobody out elsewhere", async () => {
    const [attacker, spelt] = [newAddress(), `${visit.code.slice(0, 3)}-${visit.code.slice(3).toLowerCase()}`];
    const type = (personal: string, address: string) =>
      sendForm(enter, "/api/meetings/notes/enter", { code: spelt, personal }, address);
    const limit = { name: "notes-enter", of: visit.code, from: attacker, max: 200, seconds: 3_600 };
    for (let wrong = 0; wrong < 200; wrong++) await checkLimits([limit], now);
    expect((await type(jana.personal, attacker)).location).toContain("draft=");
    expect((await type(jana.personal, newAddress())).location).toBe(`/cs/m/${visit.code}/${jana.token}`);
  });

  test("is short, without signs that look alike, and another one for each visit", async () => {
    const other = await makeVisit(id, 2, []);
    expect(other.code).not.toBe(visit.code);
    for (const code of [visit.code, other.code, jana.personal]) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6,8}$/);
  });
});

describe("a note", () => {
  test("arrives once, however often and at once it is sent", async () => {
    const twin = { id: randomUUID() };
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendNote(visit.code, jana, twin)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(Date.parse(String(sent[0]!.answer.received))).toBeGreaterThan(0);
    expect(await storedNotes(id)).toMatchObject([
      { id: twin.id, text: "Společné dílny", language: "cs", groupId: visit.groups[0]!.id },
    ]);
  });

  test("is changed and removed by its author until the group closes, and never by an older state that arrives late", async () => {
    const { id: own } = await sendNote(visit.code, jana);
    await sendNote(visit.code, jana, { id: own, edit: 2, text: "Dílny s rodiči" });
    await sendNote(visit.code, jana, { id: own, edit: 1, text: "Dílny" });
    expect((await storedNotes(id)).map(({ text }) => text)).toEqual(["Dílny s rodiči"]);
    await database().visitGroup.update({ where: { id: visit.groups[0]!.id }, data: { notesClosedAt: now } });
    expect((await sendNote(visit.code, jana, { id: own, edit: 3, text: "Jinak" })).status).toBe(422);
    expect((await sendNote(visit.code, jana, { id: own, remove: "yes" })).status).toBe(422);
    expect((await sendNote(visit.code, jana, { id: own, edit: 2 })).status).toBe(200);
    expect((await sendNote(visit.code, jana, { text: "Z jiného telefonu" })).status).toBe(200);
    expect((await storedNotes(id)).map(({ text }) => text)).toEqual(["Dílny s rodiči", "Z jiného telefonu"]);
    await database().visitGroup.updateMany({ data: { notesClosedAt: null } });
    expect((await sendNote(visit.code, jana, { id: own, remove: "yes" })).status).toBe(200);
    expect(await storedNotes(id)).toHaveLength(1);
  });

  test("is nobody else's to change, remove or see", async () => {
    const { id: own } = await sendNote(visit.code, jana, { text: "Tajná poznámka" });
    expect((await sendNote(visit.code, petr, { id: own, edit: 5, text: "Cizí" })).status).toBe(404);
    expect((await sendNote(visit.code, petr, { id: own, remove: "yes" })).status).toBe(404);
    const other = await makeVisit(id, 2, ["A"]);
    expect((await sendNote(other.code, jana, { id: own, edit: 5 })).status).toBe(404);
    expect(await open(visit.code, petr.token)).not.toContain("Tajná poznámka");
    expect(await open(visit.code, jana.token)).toContain("Tajná poznámka");
    expect((await storedNotes(id)).map(({ text }) => text)).toEqual(["Tajná poznámka"]);
  });

  test("needs a text, a button, a link that lives and a question that the school asked", async () => {
    expect((await sendNote(visit.code, jana, { text: " \n" })).status).toBe(422);
    expect((await sendNote(visit.code, jana, { kind: "bad" })).status).toBe(422);
    expect((await sendNote(visit.code, jana, { question: "3" })).status).toBe(422);
    expect((await sendNote(visit.code, jana, { question: "2" })).status).toBe(200);
    expect((await sendNote(visit.code, jana, { text: "x".repeat(2_001) })).status).toBe(422);
    expect((await sendNote(visit.code, jana, { text: "a\ud800" })).status).toBe(422);
    await database().meetingPerson.update({ where: { id: jana.id }, data: { linkNumber: 2 } });
    expect((await sendNote(visit.code, jana)).status).toBe(404);
    expect((await sendNote(visit.code, { token: "x" })).status).toBe(404);
  });

  test("without script: a form, an own list to change and remove from, and a refused text that is kept", async () => {
    const page = await open(visit.code, jana.token);
    const own = /name="id" value="([^"]+)"/.exec(page)![1]!;
    const values = { code: visit.code, token: jana.token, id: own, edit: "0", reach: "group" };
    const empty = await sendForm(note, "/api/meetings/notes", { ...values, kind: "worksWell", text: "" });
    expect(empty.location).toContain("draft=");
    const unkind = await sendForm(note, "/api/meetings/notes", { ...values, text: "Napsaný text" });
    expect(await open(visit.code, jana.token, "cs", new URL(unkind.location, "http://x").search)).toContain(
      "Napsaný text",
    );
    for (let sent = 0; sent < 2; sent++)
      await sendForm(note, "/api/meetings/notes", { ...values, kind: "couldBeBetter", text: "Hřiště" });
    expect(await storedNotes(id)).toMatchObject([{ kind: "couldBeBetter", reach: "group", text: "Hřiště" }]);
    const changing = await open(visit.code, jana.token, "cs", `?note=${own}`);
    expect(changing).toMatch(/name="edit" value="1"/);
  });
});

describe("a note of another person", () => {
  test("is passed on by the rapporteur without an author, and is the same note when its phone finds a connection", async () => {
    const { status, id: passed } = await sendNote(visit.code, petr, { passedOn: "yes", text: "Z papíru" });
    expect(status).toBe(200);
    expect(await storedNotes(id)).toMatchObject([{ text: "Z papíru", author: null, groupId: visit.groups[0]!.id }]);
    expect((await sendNote(visit.code, jana, { id: passed, text: "Z papíru" })).status).toBe(200);
    expect((await sendNote(visit.code, jana, { id: passed, text: "Jinak", edit: 1 })).status).toBe(422);
    expect(await storedNotes(id)).toHaveLength(1);
    const { id: first } = await sendNote(visit.code, jana, { text: "Obojí" });
    expect((await sendNote(visit.code, petr, { id: first, passedOn: "yes", text: "Obojí" })).status).toBe(200);
    expect(await storedNotes(id)).toHaveLength(2);
  });

  test("is passed on by nobody else", async () => {
    expect((await sendNote(visit.code, jana, { passedOn: "yes" })).status).toBe(422);
  });
});

describe("who wrote a note", () => {
  test("stands in no row, audit line or export beside its text", async () => {
    await sendNote(visit.code, jana, { text: "Tajná věta" });
    const lines = await database().auditEntry.findMany({ where: { action: "meeting.note" } });
    expect(lines.map(({ subject }) => subject)).toContain(visit.visitId);
    const said = lines.map(({ id: _, ...line }) => line);
    expect(JSON.stringify(said)).not.toContain(jana.id);
    expect(JSON.stringify(await readPersonData(system, jana.email))).not.toContain("Tajná věta");
    const columns = await database().$queryRaw<{ column_name: string }[]>`
      SELECT column_name FROM information_schema.columns WHERE table_name = 'ReviewNote'`;
    expect(columns.filter(({ column_name }) => /At$|person|author|invitation/i.test(column_name))).toEqual([]);
  });

  test("is not said by the audit log either when they are signed in", async () => {
    const cookie = await cookieFor((await addPerson()).id);
    const ask = async (route: typeof note, path: string, values: object) =>
      (await route(formRequest(path, { locale: "cs", ...(values as Record<string, string>) }, { cookie }))).status;
    const { code } = visit;
    const text = { code, token: jana.token, id: randomUUID(), edit: "0", kind: "worksWell", text: "Dílny" };
    expect(await ask(note, "/api/meetings/notes", text)).toBe(303);
    expect(await ask(note, "/api/meetings/notes", { ...text, text: "" })).toBe(303);
    expect(await ask(enter, "/api/meetings/notes/enter", { code, personal: jana.personal })).toBe(303);
    const lines = await database().auditEntry.findMany({ where: { subject: visit.visitId }, orderBy: { id: "asc" } });
    expect(lines.map(({ action }) => action)).toEqual(["meeting.note", "meeting.notes.enter"]);
    const named = { actorName: "Núria Ferrer", action: { in: ["meeting.note", "meeting.notes.enter"] } };
    expect(await database().auditEntry.count({ where: named })).toBe(0);
  });

  test("is forgotten with the person, while the note stays", async () => {
    await sendNote(visit.code, jana, { text: "Zůstane" });
    const own = (await personAddress(await database().meetingPerson.findUniqueOrThrow({ where: { id: jana.id } })))
      .split("/")
      .at(-1)!;
    expect(await personOfLink(database(), own, now)).not.toBeNull();
    await forgetMe(own, now);
    expect(await storedNotes(id)).toMatchObject([{ text: "Zůstane", author: null }]);
    expect(await open(visit.code, jana.token)).toContain("data-dead-notes");
  });
});

test("who wrote a note is erased 90 days after the meeting, also of people whose name may stay in the report", async () => {
  await database().meetingPerson.update({ where: { id: jana.id }, data: { nameInReport: true } });
  await sendNote(visit.code, jana);
  await eraseMeetingData(new Date("2028-08-03T12:00:00Z"));
  expect((await storedNotes(id))[0]!.author).not.toBeNull();
  await eraseMeetingData(new Date("2028-08-04T12:00:00Z"));
  expect(await storedNotes(id)).toMatchObject([{ text: "Společné dílny", author: null }]);
});

test("nothing new comes in once the review is complete, and a repeat still has its receipt", async () => {
  const { id: own } = await sendNote(visit.code, jana);
  await database().meetingReview.create({ data: { meetingId: id, closedAt: now } });
  await database().reviewNoteAuthor.deleteMany({ where: { noteId: own } });
  expect((await sendNote(visit.code, jana)).status).toBe(422);
  for (const late of [{ edit: 1, text: "Později" }, { remove: "yes" }])
    expect((await sendNote(visit.code, jana, { id: own, ...late })).status).toBe(422);
  expect((await sendNote(visit.code, jana, { id: own })).status).toBe(200);
  expect(await open(visit.code, jana.token)).not.toContain("data-note-form");
});

test.each(locales)(
  "the page of notes in %s has a heading, the school's questions in their language and no foreign word",
  async (locale) => {
    const page = await open(visit.code, jana.token, locale);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain("Què faríeu amb el pati?");
    if (locale !== "ca") expect(page).toMatch(/<ol lang="ca"/);
    expect(page).not.toMatch(/\{\{|review:/);
  },
);
