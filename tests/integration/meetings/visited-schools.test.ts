import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as answer } from "@/app/api/meetings/school-visit/route";
import { LetterOutbox } from "@/components/meetings/letter-outbox";
import { type Actor, system } from "@/lib/auth/actor";
import { erasePerson } from "@/lib/contact/erasure";
import { readPersonData } from "@/lib/contact/person-data";
import { closeDatabase, database } from "@/lib/db";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { sendDueLetters } from "@/lib/meetings/letters/reminders";
import { dropAnsweredQuestions } from "@/lib/meetings/letters/school-letters";
import { settleLetters } from "@/lib/meetings/letters/send";
import { eraseMeetingData } from "@/lib/meetings/people/erase";
import { readSchoolView } from "@/lib/meetings/visits/answer";
import { lockVisit } from "@/lib/meetings/visits/lock";
import type { VisitIntent } from "@/lib/meetings/visits/states";
import { stepVisit } from "@/lib/meetings/visits/steps";
import { idOf } from "../../support/id-of";
import { makeMeeting, planMeeting, planVisit, sendWaiting, tokenSent } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { lettersTo, newEmail, sendForm } from "../../support/proposals";
import { whileLocked } from "../../support/while-locked";

afterAll(closeDatabase);

const now = new Date("2026-11-20T10:00:00Z");
let host: Actor & { userId: string };
let barcelona = "";
let id = "";
let email = "";
let visit = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
});

const makeVisit = (number: number, contactEmail: string) => planVisit(id, number, contactEmail);

beforeEach(async () => {
  id = await makeMeeting(barcelona);
  await planMeeting(host, id, now);
  email = newEmail();
  visit = await makeVisit(1, email);
});

const row = async () => database().meetingVisit.findUniqueOrThrow({ where: { id: visit } });
const outbox = async () => readOutbox((await readDesk(host, id))!, "en");
const sendAll = async () => sendWaiting(host, id, now);
const step = async (intent: VisitIntent, reason = "") =>
  stepVisit(host, id, visit, { intent, reason, seen: (await row()).version }, now);
const say = async (token: string, given: string, remark = "") =>
  sendForm(answer, "/api/meetings/school-visit", {
    token,
    version: String((await row()).version),
    answer: given,
    remark,
  });

async function asked(): Promise<string> {
  await step("ask");
  expect((await row()).state).toBe("draft");
  await sendAll();
  return tokenSent(email, "school-visit");
}

/** Somebody in a group of a visit, with their address. */
async function makeMember(visitId: string, name: string, languages: string[]) {
  const address = newEmail();
  const person = await database().meetingPerson.create({
    data: { meetingId: id, name, language: "cs", languages, email: address },
  });
  const where = { visitId_name: { visitId, name: `of ${visitId}` } };
  const group = await database().visitGroup.upsert({ where, create: { visitId, name: `of ${visitId}` }, update: {} });
  await database().visitGroupMember.create({ data: { groupId: group.id, personId: person.id } });
  return address;
}

describe("a visited school", () => {
  test("is asked by a letter that a host has read, and agrees on its link without an account", async () => {
    const token = await asked();
    expect((await row()).state).toBe("asked");
    const [letter] = await lettersTo(email);
    expect(letter).toMatchObject({ template: "meeting.schoolAgreement", language: "cs" });
    expect(letter!.text).toContain("Què hi ajuda?");
    await readSchoolView(token, "cs", now);
    expect((await row()).state).toBe("asked");
    expect((await say(token, "agree")).location).toContain("done=answered");
    expect(await row()).toMatchObject({ state: "agreed" });
  });

  test("approves its sheet, or says what has to change", async () => {
    const token = await asked();
    await say(token, "agree");
    await step("askApproval");
    await sendAll();
    expect((await say(token, "change")).location).toContain("draft=");
    await say(token, "change", "The gate is in the other street.");
    expect(await row()).toMatchObject({ state: "agreed", remark: "The gate is in the other street." });
    await say(token, "approve");
    expect(await row()).toMatchObject({ state: "approved" });
    expect((await say(token, "decline", "No")).location).toContain("draft=");
  });

  test("is not asked again what it has answered while the letter waited", async () => {
    const token = await asked();
    await step("ask");
    await say(token, "agree");
    expect((await outbox()).waiting).toEqual([]);
    await step("askApproval");
    await say(token, "approve");
    expect((await outbox()).waiting).toEqual([]);
    expect((await lettersTo(email)).map(({ template }) => template)).toEqual(["meeting.schoolAgreement"]);
    expect(await row()).toMatchObject({ state: "approved" });
  });

  test("that agreed by telephone is not asked, and stays agreed", async () => {
    await step("ask");
    await step("agreed");
    await sendAll();
    expect(await lettersTo(email)).toEqual([]);
    expect(await row()).toMatchObject({ state: "agreed" });
  });

  test("that answers while its letter is sent is not put back to being asked", async () => {
    await asked();
    await step("ask");
    const ids = (await outbox()).waiting.map((letter) => letter.id);
    await whileLocked(
      (tx) => lockVisit(tx, id, visit),
      () => settleLetters(host, id, { intent: "send", ids }, now),
      async (tx) => {
        const answered = await tx.meetingVisit.update({ where: { id: visit }, data: { state: "agreed" } });
        await dropAnsweredQuestions(tx, answered, now);
      },
    );
    expect(await row()).toMatchObject({ state: "agreed" });
  });

  test("does not approve a sheet that changed while it was reading", async () => {
    const token = await asked();
    await say(token, "agree");
    const { version } = await row();
    await database().meetingVisit.update({ where: { id: visit }, data: { version: { increment: 1 } } });
    const values = { token, version: String(version), answer: "approve", remark: "" };
    await sendForm(answer, "/api/meetings/school-visit", values);
    expect((await row()).state).toBe("agreed");
  });

  test("has a dead link once a new one is made", async () => {
    const token = await asked();
    await step("newLink");
    expect(await readSchoolView(token, "cs", now)).toBeNull();
    await sendAll();
    expect(await readSchoolView(await tokenSent(email, "school-visit"), "cs", now)).not.toBeNull();
    expect(await readSchoolView("forged.token", "cs", now)).toBeNull();
  });

  test("learns numbers and languages 7 days before, and no name", async () => {
    const token = await asked();
    await say(token, "agree");
    await makeMember(visit, "Jana Nováková", ["cs", "en"]);
    await makeMember(visit, "Ida Berg", ["en"]);
    const other = await makeVisit(2, newEmail());
    await makeMember(other, "Elsewhere", ["pt"]);
    const view = await readSchoolView(token, "cs", now);
    expect(view!.numbers).toEqual({
      people: 2,
      languages: [
        { language: "en", people: 2 },
        { language: "cs", people: 1 },
      ],
    });
    expect((await outbox()).planned[0]).toMatchObject({ kind: "schoolNumbers", sendOn: "2028-04-27" });
    await sendDueLetters(new Date("2028-04-27T06:00:00Z"));
    const letter = (await lettersTo(email)).at(-1);
    expect(letter).toMatchObject({ template: "meeting.schoolNumbers" });
    expect(letter!.text).toContain("2");
    for (const text of [letter!.text, JSON.stringify(view)])
      for (const name of ["Jana", "Ida", "Elsewhere"]) expect(text).not.toContain(name);
  });

  test("without an address is found under the visits, not under the cities", async () => {
    await step("ask");
    await database().meetingVisit.update({ where: { id: visit }, data: { contactEmail: null } });
    const props = { locale: "en" as const, id, outbox: await outbox(), timeZone: "Europe/Madrid", isHost: true };
    const html = renderToStaticMarkup(createElement(LetterOutbox, props));
    expect(html).toContain("enter it under “Visits”");
    expect(html).not.toContain("enter it under “Cities”");
  });

  test("is thanked when the visit is done", async () => {
    const token = await asked();
    await say(token, "agree");
    await step("done");
    await sendAll();
    expect((await lettersTo(email)).at(-1)).toMatchObject({ template: "meeting.schoolThanks" });
  });
});

describe("a cancelled visit", () => {
  test("puts letters to exactly its groups into the outbox, and none to the school", async () => {
    const token = await asked();
    await say(token, "agree");
    const mine = [await makeMember(visit, "Jana", ["cs"]), await makeMember(visit, "Ida", ["en"])];
    const other = await makeVisit(2, newEmail());
    const theirs = await makeMember(other, "Elsewhere", ["pt"]);
    await step("cancel", "The school is being repaired.");
    const { waiting, planned } = await outbox();
    expect(waiting.map(({ kind, to }) => `${kind} ${to.text}`).toSorted()).toEqual([
      "visitCancelled Ida",
      "visitCancelled Jana",
    ]);
    expect(planned).toEqual([]);
    await sendAll();
    for (const address of mine) {
      const [letter, ...more] = await lettersTo(address);
      expect(letter).toMatchObject({ template: "meeting.visitCancelled", language: "cs" });
      expect(letter!.text).toContain("The school is being repaired.");
      expect(more).toEqual([]);
    }
    expect(await lettersTo(theirs)).toEqual([]);
    expect((await lettersTo(email)).map(({ template }) => template)).toEqual(["meeting.schoolAgreement"]);
  });

  test("that is prepared again writes nobody who has not been told", async () => {
    await makeMember(visit, "Jana", ["cs"]);
    await step("cancel");
    await step("reopen");
    expect((await outbox()).waiting).toEqual([]);
    expect(await row()).toMatchObject({ state: "draft" });
  });

  test("twice at once is one cancellation", async () => {
    await makeMember(visit, "Jana", ["cs"]);
    const change = { intent: "cancel" as const, reason: "", seen: (await row()).version };
    await Promise.all([stepVisit(host, id, visit, change, now), stepVisit(host, id, visit, change, now)]);
    expect((await outbox()).waiting).toHaveLength(1);
  });
});

describe("the contact of a visited school", () => {
  const known = async (address: string) => database().meetingVisit.count({ where: { contactEmail: address } });

  test("is exported and erased by the command for a person's data, and the visit stays", async () => {
    expect((await readPersonData(system, email))!.meetingVisits).toMatchObject([{ contactName: "Pau", number: 1 }]);
    await erasePerson(system, email, now);
    expect(await row()).toMatchObject({ contactEmail: null, contactName: "", number: 1, question: "Què hi ajuda?" });
    const hosts = "n@bcn.example";
    expect((await readPersonData(system, hosts))!.meetingPlans).toContainEqual(
      expect.objectContaining({ meetingId: id }),
    );
    await erasePerson(system, hosts, now);
    expect(await database().meetingPlan.count({ where: { contactEmail: hosts } })).toBe(0);
  });

  test("goes after the letter of the twelfth month, and not before", async () => {
    await eraseMeetingData(new Date("2029-06-05T12:00:00Z"));
    expect(await known(email)).toBe(1);
    await eraseMeetingData(new Date("2029-06-06T12:00:00Z"));
    expect(await known(email)).toBe(0);
  });
});
