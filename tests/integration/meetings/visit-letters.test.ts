import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as notesPage } from "@/app/[locale]/(public)/m/[code]/[token]/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { sendDueLetters } from "@/lib/meetings/letters/reminders";
import { settleLetters } from "@/lib/meetings/letters/send";
import { personAddress } from "@/lib/meetings/people/link";
import { forgetMe } from "@/lib/meetings/people/own-page";
import { answerStatement } from "@/lib/meetings/review/answers/answer";
import { closeSynthesis } from "@/lib/meetings/review/synthesis/close";
import { moveNotes } from "@/lib/meetings/review/synthesis/move-notes";
import { readSchoolView } from "@/lib/meetings/visits/answer";
import type { VisitIntent } from "@/lib/meetings/visits/states";
import { stepVisit } from "@/lib/meetings/visits/steps";
import { idOf } from "../../support/id-of";
import { makeMeeting, planMeeting, planVisit, sendWaiting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { lettersTo, newEmail } from "../../support/proposals";

// Letters about a visit that leave by themselves, and about the synthesis.

afterAll(closeDatabase);

const now = new Date("2028-04-01T10:00:00Z");
let host: Actor & { userId: string };
let id = "";
let visit = "";
let school = "";

beforeAll(async () => {
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: await idOf("city", "barcelona") }]);
});
beforeEach(async () => {
  id = await makeMeeting(await idOf("city", "barcelona"));
  await planMeeting(host, id, now);
  school = newEmail();
  visit = await makeVisit(1, school);
});

const makeVisit = (number: number, contactEmail: string) =>
  planVisit(id, number, contactEmail, { meetingPoint: `Gate ${number}`, groups: { create: { name: "A" } } });

/** Somebody of a city of their own, in the group of a visit. */
async function makeMember(visitId: string, language: string) {
  const email = newEmail();
  const group = await database().visitGroup.findFirstOrThrow({ where: { visitId } });
  const city = { meetingId: id, cityName: email, language, seats: 2, state: "accepted" as const, people: 1 };
  const { id: invitationId } = await database().meetingInvitation.create({ data: city });
  const person = await database().meetingPerson.create({
    data: { meetingId: id, invitationId, name: "Jana", language, email, groups: { create: { groupId: group.id } } },
  });
  return { email, person };
}

const row = async () => database().meetingVisit.findUniqueOrThrow({ where: { id: visit } });
const outbox = async () => readOutbox((await readDesk(host, id))!, "en");
const step = async (intent: VisitIntent, at = now) =>
  stepVisit(host, id, visit, { intent, reason: "", seen: (await row()).version }, at);
const templates = async (email: string) => (await lettersTo(email)).map(({ template }) => template.split(".")[1]);
const at = (moment: string) => sendDueLetters(new Date(moment));
const addNote = () =>
  database().reviewNote.create({
    data: { id: crypto.randomUUID(), visitId: visit, kind: "worksWell", text: "N", language: "cs", reach: "host" },
  });

describe("letters about a visit", () => {
  test("can be read in the outbox before they leave, without a link or a code", async () => {
    await step("agreed");
    const { planned } = await outbox();
    expect(planned.map(({ kind, sendOn, to }) => `${kind} ${sendOn} ${to.text}`)).toEqual([
      expect.stringMatching(/^schoolNumbers 2028-04-27/),
      "visitSheet 2028-05-01 Groups of visit 1",
      "morningNote 2028-05-04 Groups of visit 1",
      "notesArrived 2028-05-05 Groups of visit 1",
    ]);
    const { letter, locale } = planned[1]!;
    expect(locale).toBe("en");
    expect(JSON.stringify(letter)).toContain("Gate 1");
    expect(JSON.stringify(planned)).not.toMatch(/http/);
  });

  test("the sheet leaves 3 days before at 6 in the host city, once, to exactly those of the groups who come", async () => {
    await step("agreed");
    const [one, other] = [await makeMember(visit, "sv"), await makeMember(visit, "cs")];
    const elsewhere = await makeMember(await makeVisit(2, newEmail()), "pt");
    const withdrawn = await makeMember(visit, "es");
    await database().meetingInvitation.update({
      where: { id: withdrawn.person.invitationId! },
      data: { state: "closed" },
    });
    const forgotten = await makeMember(visit, "ca");
    await forgetMe((await personAddress(forgotten.person)).split("/").at(-1)!, now);
    await at("2028-05-01T03:59:00Z");
    expect(await templates(one.email)).toEqual([]);
    await Promise.all([at("2028-05-01T04:00:00Z"), at("2028-05-01T04:00:00Z")]);
    await at("2028-05-01T12:00:00Z");
    const [sheet] = await lettersTo(one.email);
    expect(sheet).toMatchObject({ language: "sv", template: "meeting.visitSheet" });
    for (const text of ["Gate 1", "Què hi ajuda?", "09:30–12:00", "4 maj 2028"]) expect(sheet!.text).toContain(text);
    expect(sheet!.text).not.toContain("Pau");
    expect(await templates(one.email)).toEqual(["visitSheet"]);
    expect(await templates(other.email)).toEqual(["visitSheet"]);
    for (const { email } of [elsewhere, withdrawn, forgotten]) expect(await templates(email)).toEqual([]);
  });

  test("the morning note leads to the notes of its reader, with the codes", async () => {
    await step("agreed");
    const { email } = await makeMember(visit, "cs");
    await at("2028-05-04T05:00:00Z");
    const note = (await lettersTo(email)).at(-1)!;
    expect(note.template).toBe("meeting.morningNote");
    const [, code = "", token = ""] = /\/cs\/m\/(\w+)\/([\w.-]+)/.exec(note.text!) ?? [];
    expect(code).toBe((await row()).reviewCode);
    const url = new Request(`http://localhost/cs/m/${code}/${token}`);
    const page = await notesPage(url, { params: Promise.resolve({ locale: "cs", code, token }) });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Què hi ajuda?");
  });

  test("that the notes are in is said the day after, to all of the group alike, if there are any", async () => {
    await step("agreed");
    const { email } = await makeMember(visit, "cs");
    await step("done", new Date("2028-05-04T12:00:00Z"));
    await addNote();
    await at("2028-05-05T06:00:00Z");
    expect(await templates(email)).toEqual(["notesArrived"]);
    expect((await lettersTo(email))[0]!.text).toContain(`/cs/m/${(await row()).reviewCode}/`);
  });

  test("none says that notes are in where nobody wrote one, and none leaves about a cancelled visit", async () => {
    await step("agreed");
    const { email } = await makeMember(visit, "cs");
    await at("2028-05-05T06:00:00Z");
    expect(await templates(email)).not.toContain("notesArrived");
    await step("reopen");
    await step("cancel");
    expect((await outbox()).planned).toEqual([]);
  });

  test("one that has left is not planned again, and another day moves those that have not", async () => {
    await step("agreed");
    const { email } = await makeMember(visit, "cs");
    await at("2028-05-04T06:00:00Z");
    const sent = await templates(email);
    expect(sent.toSorted()).toEqual(["morningNote", "visitSheet"]);
    await step("newLink", new Date("2028-05-04T09:00:00Z"));
    expect((await outbox()).planned.map(({ kind }) => kind)).toEqual(["notesArrived"]);
    await database().meetingVisit.update({ where: { id: visit }, data: { day: new Date("2028-05-20") } });
    await step("newLink", new Date("2028-05-04T10:00:00Z"));
    expect((await outbox()).planned.map(({ sendOn }) => sendOn)).toEqual([
      ...["2028-05-13", "2028-05-17", "2028-05-20", "2028-05-21"],
    ]);
  });
});

describe("after the synthesis", () => {
  test("everybody who came is told once, and reads the statements behind the link", async () => {
    const { email, person } = await makeMember(visit, "cs");
    const gone = await makeMember(visit, "cs");
    await database().meetingPerson.update({ where: { id: gone.person.id }, data: { state: "absent" } });
    for (let times = 0; times < 2; times++) expect(await closeSynthesis(host, id, now)).toMatchObject({ ok: true });
    expect((await outbox()).waiting.map(({ kind, to }) => `${kind} ${to.text}`)).toEqual(["synthesis Jana"]);
    await sendWaiting(host, id, now);
    expect((await lettersTo(email)).at(-1)!.text).toContain(`${await personAddress(person)}/statements`);
    expect(await lettersTo(gone.email)).toEqual([]);
  });

  test("the contact of a city that came is told, too, with the city's own link, and of no other city", async () => {
    const contact = newEmail();
    const city = { meetingId: id, cityName: "Kuřim", language: "sv", seats: 2 };
    const came = { ...city, state: "accepted" as const, people: 1, email: contact };
    const invitation = await database().meetingInvitation.create({ data: came });
    const elsewhere = [newEmail(), newEmail(), newEmail()];
    for (const [index, state] of (["declined", "closed", "sent"] as const).entries())
      await database().meetingInvitation.create({
        data: { ...city, cityName: state, state, email: elsewhere[index] ?? null },
      });
    await closeSynthesis(host, id, now);
    const { waiting } = await outbox();
    expect(waiting.map(({ kind, to, locale }) => `${kind} ${to.text} ${locale}`)).toEqual(["synthesis Kuřim sv"]);
    expect(JSON.stringify(waiting)).not.toMatch(/http/);
    await sendWaiting(host, id, now);
    const [letter] = await lettersTo(contact);
    expect(letter).toMatchObject({ template: "meeting.synthesis", language: "sv" });
    expect(letter!.text).toContain(`${await invitationAddress(invitation)}/statements`);
    for (const other of elsewhere) expect(await lettersTo(other)).toEqual([]);
  });

  test("a city that is withdrawn while its letter waits gets none", async () => {
    const contact = newEmail();
    const city = { meetingId: id, cityName: "Kuřim", language: "sv", seats: 2, email: contact };
    const { id: row } = await database().meetingInvitation.create({ data: { ...city, state: "accepted", people: 1 } });
    await closeSynthesis(host, id, now);
    const ids = (await outbox()).waiting.map((letter) => letter.id);
    await database().meetingInvitation.update({ where: { id: row }, data: { state: "closed" } });
    expect(await settleLetters(host, id, { intent: "send", ids }, now)).toMatchObject({ ok: false });
    expect(await lettersTo(contact)).toEqual([]);
  });

  test("of answers all are told once, when the last suggestion has one, and not again when one changes", async () => {
    const { email } = await makeMember(visit, "cs");
    const put = { notes: [], language: "ca" as const, visit, reach: "shared" as const, target: "suggestion" as const };
    for (const text of ["Obriu el pati", "Obriu la biblioteca"])
      await moveNotes({ actor: host, meetingId: id }, { ...put, text }, now);
    const suggestions = await database().reviewStatement.findMany({ where: { meetingId: id } });
    const given = { answer: "notNow" as const, text: "No.", language: "ca" as const, action: "", who: "", byWhen: "" };
    const nobody = { responsible: null, email: "", emailLanguage: "ca" as const };
    const answer = (index: number, seen: number) =>
      answerStatement(host, id, suggestions[index]!.id, { ...given, ...nobody }, seen, now);
    const kinds = async () => (await outbox()).waiting.map(({ kind }) => kind).toSorted();
    await answer(0, 0);
    await closeSynthesis(host, id, now);
    expect(await kinds()).toEqual(["synthesis"]);
    await answer(1, 0);
    expect(await kinds()).toEqual(["answers", "synthesis"]);
    await sendWaiting(host, id, now);
    await answer(1, 1);
    expect(await kinds()).toEqual([]);
    expect((await templates(email)).toSorted()).toEqual(["answers", "synthesis"]);
  });

  test("a school is thanked with its part, also one that agreed by telephone, and can open its link", async () => {
    await step("agreed");
    const entrance = { actor: host, meetingId: id };
    const say = (text: string, target: "strength" | "suggestion", about: string | null) =>
      moveNotes(entrance, { notes: [], target, text, language: "ca", visit: about, reach: "host" }, now);
    await say("El pati és obert", "strength", visit);
    await say("La ciutat és gran", "strength", null);
    await database().meetingVisit.update({ where: { id: visit }, data: { state: "done" } });
    await closeSynthesis(host, id, now);
    await closeSynthesis(host, id, now);
    await sendWaiting(host, id, now);
    const [thanks, ...more] = await lettersTo(school);
    expect(more).toEqual([]);
    expect(thanks).toMatchObject({ template: "meeting.schoolThanks", language: "cs" });
    expect(thanks!.text).toContain("El pati és obert");
    expect(thanks!.text).not.toContain("La ciutat és gran");
    const [, token = ""] = /\/cs\/school-visit\/([\w.-]+)/.exec(thanks!.text!) ?? [];
    expect((await readSchoolView(token, "cs", now))!.part.statements).toHaveLength(1);
  });
});
