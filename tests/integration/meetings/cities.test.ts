import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as answer } from "@/app/api/meetings/invitation/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readCityAnswer } from "@/lib/meetings/cities/answer-view";
import { changeInvitation, type InvitationIntent } from "@/lib/meetings/cities/change";
import { inviteCities, inviteOtherCity } from "@/lib/meetings/cities/invite";
import { cityChoices, listCities } from "@/lib/meetings/cities/list";
import { dropLetters, lockInvitation } from "@/lib/meetings/cities/lock";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOverview } from "@/lib/meetings/desk/overview";
import { type PlanInput, savePlan } from "@/lib/meetings/desk/plan";
import { addMeetingRole } from "@/lib/meetings/desk/roles";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { sendDueLetters } from "@/lib/meetings/letters/reminders";
import { settleLetters } from "@/lib/meetings/letters/send";
import { idOf } from "../../support/id-of";
import { makeMeeting, sendWaiting, tokenSent } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { lettersTo, newEmail, sendForm } from "../../support/proposals";
import { whileLocked } from "../../support/while-locked";

afterAll(closeDatabase);

const now = new Date("2026-11-20T10:00:00Z");
const plan: PlanInput = {
  ...{ contactName: "Núria Ferrer", contactEmail: "nuria@bcn.example", message: "Bring good shoes." },
  ...{ language: "en", answerBy: "2028-03-31", keepDays: 90 },
};

let barcelona = "";
let host: Actor & { userId: string };
let outsider: Actor & { userId: string; email: string };
let id = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  outsider = await makeActor("Matti Virta", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
});

beforeEach(async () => {
  id = await makeMeeting(barcelona);
});

const desk = async (actor: Actor = host) => (await readDesk(actor, id))!;
const lines = async () => listCities(id, "en");
const waiting = async () => (await readOutbox(await desk(), "en")).waiting;
const sendAll = async (at = now) => sendWaiting(host, id, at);

/** A city outside of the directory, invited in Czech. Returns the newest link and the address. */
async function inviteOther(at = now) {
  const email = newEmail();
  const city = { cityName: "Kuřim", contactName: "Jana Nováková", email, language: "cs" as const, seats: 3 };
  expect(await inviteOtherCity(host, id, city, at)).toMatchObject({ ok: true });
  return email;
}

async function invited() {
  expect(await savePlan(host, id, plan, 0, now)).toMatchObject({ ok: true });
  const email = await inviteOther();
  expect(await sendAll()).toMatchObject({ ok: true, value: { settled: 1 } });
  return { email, token: await tokenSent(email, "invitation"), invitation: (await lines())[0]!.id };
}

const say = (token: string, values: object) =>
  sendForm(answer, "/api/meetings/invitation", { token, people: "", reason: "", ...values });
const change = async (intent: InvitationIntent, more: object = {}, actor: Actor = host) => {
  const [city] = await lines();
  const stored = { contactName: city!.contactName, email: "", language: "cs" as const, seats: city!.seats };
  return changeInvitation(actor, id, city!.id, { ...stored, intent, seen: city!.version, ...more }, now);
};

describe("inviting", () => {
  test("twelve cities at once writes a letter for each, which waits", async () => {
    const choices = (await cityChoices(await desk(), "en")).slice(0, 12);
    expect(choices.length).toBeGreaterThan(5);
    expect(choices.map((choice) => choice.id)).not.toContain(barcelona);
    const ids = choices.map((choice) => choice.id);
    expect(await inviteCities(host, id, ids, 4, now)).toEqual({ ok: true, value: { added: ids.length } });
    expect(await inviteCities(host, id, ids, 4, now)).toEqual({ ok: true, value: { added: 0 } });
    expect((await lines()).every(({ state, seats }) => state === "draft" && seats === 4)).toBe(true);
    expect(await waiting()).toHaveLength(ids.length);
    expect((await cityChoices(await desk(), "en")).some((choice) => ids.includes(choice.id))).toBe(false);
  });

  test("a city's coordinator gets the letter, and the host never sees the address", async () => {
    await savePlan(host, id, plan, 0, now);
    const city = await idOf("city", "ostrava");
    const known = await makeActor("Jana Malá", [{ role: "coordinator", cityId: city }]);
    await database().user.updateMany({
      where: { id: { not: known.userId }, grants: { some: { cityId: city, role: "coordinator" } } },
      data: { disabledAt: now },
    });
    await inviteCities(host, id, [city], 3, now);
    expect(JSON.stringify([await lines(), await readOutbox(await desk(), "en")])).not.toContain(known.email);
    await sendAll();
    expect(await lettersTo(known.email)).toHaveLength(1);
  });

  test("nothing leaves before the meeting has days, a contact, a last day for answers and a time to keep names", async () => {
    id = await makeMeeting(barcelona, { start: "2028", end: "2028" });
    await inviteOther();
    expect(await sendAll()).toMatchObject({
      ok: false,
      errors: ["exactDays", "contact", "answerBy", "keepDays"].map((name) => ({ key: `hosting:error.${name}` })),
    });
  });

  test("the letter is in the city's language and names meeting, host's words, places and link", async () => {
    const { email, token } = await invited();
    const [letter] = await lettersTo(email);
    expect(letter).toMatchObject({ template: "meeting.invitation", language: "cs" });
    for (const words of ["Working group, Barcelona 2028", "Bring good shoes.", `/cs/invitation/${token}`])
      expect(letter!.text).toContain(words);
    expect((await lines())[0]).toMatchObject({ state: "sent", lastLetter: { kind: "invitation" } });
  });
});

describe("the answer page", () => {
  test("changes nothing when it is opened", async () => {
    const { token } = await invited();
    const before = await database().meetingInvitation.findMany({ where: { meetingId: id } });
    for (let look = 0; look < 3; look++)
      expect(await readCityAnswer(token, "cs", now)).toMatchObject({ state: "sent" });
    expect(await database().meetingInvitation.findMany({ where: { meetingId: id } })).toEqual(before);
  });

  test("takes an answer, sends a receipt and ends the reminders", async () => {
    const { token, email } = await invited();
    const said = await say(token, { answer: "accepted", people: "2" });
    expect(said.location).toContain("done=answered");
    expect((await lines())[0]).toMatchObject({ state: "accepted", people: 2, lastLetter: { kind: "receipt" } });
    expect((await lettersTo(email)).map(({ template }) => template)).toEqual(["meeting.invitation", "meeting.receipt"]);
    expect((await readOutbox(await desk(), "en")).planned).toEqual([]);
    await say(token, { answer: "declined", reason: "No travel budget" });
    expect((await lines())[0]).toMatchObject({ state: "declined", people: null, reason: "No travel budget" });
  });

  test.each([
    [{ answer: "accepted" }, "people"],
    [{ answer: "accepted", people: "4" }, "people"],
    [{ answer: "accepted", people: "two" }, "people"],
    [{ answer: "declined" }, "reason"],
    [{ answer: "perhaps" }, "answer"],
  ])("refuses %j at the field %s and keeps what was typed", async (values, field) => {
    const { token } = await invited();
    const { location } = await say(token, { reason: "", ...values });
    const draft = new URL(location, "http://x").searchParams.get("draft")!;
    const row = await database().formDraft.findUniqueOrThrow({ where: { id: draft } });
    expect(row.errors).toMatchObject([{ path: [field] }]);
    expect(row.values).toMatchObject({ answer: values.answer });
    expect((await lines())[0]!.state).toBe("sent");
  });

  test("is dead after a new link, a withdrawal, or with a foreign token", async () => {
    const { token, email } = await invited();
    expect(await readCityAnswer(`${token}x`, "cs", now)).toBeNull();
    expect(await change("newLink")).toMatchObject({ ok: true });
    expect(await readCityAnswer(token, "cs", now)).toBeNull();
    await sendAll();
    const newer = await tokenSent(email, "invitation");
    expect(newer).not.toBe(token);
    expect(await readCityAnswer(newer, "cs", now)).not.toBeNull();
    expect(await change("withdraw")).toMatchObject({ ok: true });
    expect(await readCityAnswer(newer, "cs", now)).toBeNull();
    expect((await say(newer, { answer: "maybe" })).location).toContain("draft=");
    expect(
      await database().meetingLetter.count({ where: { meetingId: id, state: { in: ["waiting", "planned"] } } }),
    ).toBe(0);
  });
});

describe("reminders", () => {
  test("leave 14 and 3 days before the last day, once, and never after an answer", async () => {
    const { email, token } = await invited();
    const remindersSent = async () =>
      (await lettersTo(email)).filter(({ template }) => /eminder/.test(template)).length;
    await sendDueLetters(new Date("2028-03-16T10:00:00Z"));
    expect(await remindersSent()).toBe(0);
    for (let run = 0; run < 2; run++) await sendDueLetters(new Date("2028-03-17T10:00:00Z"));
    expect(await remindersSent()).toBe(1);
    await say(token, { answer: "maybe" });
    await sendDueLetters(new Date("2028-03-28T10:00:00Z"));
    expect(await remindersSent()).toBe(1);
  });

  test("that fell due together after an outage leave as one: the last", async () => {
    const { email } = await invited();
    await Promise.all([1, 2].map(() => sendDueLetters(new Date("2028-03-29T10:00:00Z"))));
    await sendDueLetters(new Date("2028-03-29T11:00:00Z"));
    expect((await lettersTo(email)).map(({ template }) => template)).toEqual([
      "meeting.invitation",
      "meeting.lastReminder",
    ]);
    expect((await readOutbox(await desk(), "en")).planned).toEqual([]);
  });

  test("of a later last day leave again, although those of the earlier one have left", async () => {
    const { email } = await invited();
    for (const day of ["2028-03-17", "2028-03-28"]) await sendDueLetters(new Date(`${day}T10:00:00Z`));
    const { plan: stored } = await desk();
    await savePlan(host, id, { ...plan, answerBy: "2028-04-30" }, stored!.version, new Date("2028-03-29T10:00:00Z"));
    await sendDueLetters(new Date("2028-04-16T10:00:00Z"));
    expect((await lettersTo(email)).filter(({ template }) => template === "meeting.reminder")).toHaveLength(2);
  });

  test("move with the last day for answers", async () => {
    await invited();
    const { plan: stored } = await desk();
    await savePlan(host, id, { ...plan, answerBy: "2028-04-20" }, stored!.version, now);
    const { planned } = await readOutbox(await desk(), "en");
    expect(planned.map(({ sendOn }) => sendOn)).toEqual(["2028-04-06", "2028-04-17"]);
  });
});

describe("an answer that comes while", () => {
  /** Holds the invitation as an answer does while `other` runs, and then ends its letters as an answer does. */
  async function answerDuring(other: () => Promise<unknown>) {
    const [city] = await lines();
    const answered = { state: "declined", reason: "No", version: { increment: 1 } } as const;
    return whileLocked(
      (tx) => lockInvitation(tx, city!.id),
      other,
      async (tx) => {
        await dropLetters(tx, city!.id, now);
        await tx.meetingInvitation.update({ where: { id: city!.id }, data: answered });
      },
    );
  }

  test("its reminder leaves ends the reminder", async () => {
    const { email } = await invited();
    await database().meetingLetter.updateMany({ where: { meetingId: { not: id } }, data: { state: "dropped" } });
    await answerDuring(() => sendDueLetters(new Date("2028-03-17T10:00:00Z")));
    expect((await lettersTo(email)).map(({ template }) => template)).toEqual(["meeting.invitation"]);
  });

  test("a host sends its letter once more ends the letter", async () => {
    const { email } = await invited();
    expect(await change("resend")).toMatchObject({ ok: true });
    const ids = (await waiting()).map((letter) => letter.id);
    await answerDuring(() => settleLetters(host, id, { intent: "send", ids }, now));
    expect(await lettersTo(email)).toHaveLength(1);
  });

  test("a host chooses another last day plans no reminder", async () => {
    await invited();
    const { plan: stored } = await desk();
    const save = () => savePlan(host, id, { ...plan, answerBy: "2028-04-20" }, stored!.version, now);
    expect(await answerDuring(save)).toMatchObject({ ok: true });
    expect((await readOutbox(await desk(), "en")).planned).toEqual([]);
  });
});

describe("rights", () => {
  test("another city's coordinator finds no meeting, a chair reads and does not change, a co-host does both", async () => {
    const attempt = () => savePlan(outsider, id, plan, 0, now);
    expect(await readDesk(outsider, id)).toBeNull();
    expect(await attempt()).toMatchObject({ ok: false, reason: "notFound" });
    expect(await addMeetingRole(outsider, id, outsider.email, "host")).toMatchObject({ reason: "notFound" });
    await addMeetingRole(host, id, outsider.email, "chair");
    expect(await readDesk(outsider, id)).toMatchObject({ role: "chair" });
    expect(await attempt()).toMatchObject({ ok: false, reason: "notFound" });
    await addMeetingRole(host, id, outsider.email, "coHost");
    expect(await attempt()).toMatchObject({ ok: true });
    expect(await readDesk(outsider, await makeMeeting(barcelona))).toBeNull();
  });

  test("a city of one meeting cannot be changed through another", async () => {
    await inviteOther();
    const [city] = await lines();
    const other = await makeMeeting(barcelona);
    const values = { contactName: "", email: "", language: "cs" as const, seats: 9, intent: "save" as const, seen: 1 };
    expect(await changeInvitation(host, other, city!.id, values, now)).toMatchObject({ reason: "notFound" });
  });

  test("of two hosts who change one row, the second is told", async () => {
    await inviteOther();
    const [city] = await lines();
    expect(await change("save", { seats: 5, seen: city!.version })).toMatchObject({ ok: true });
    expect(await change("save", { seats: 6, seen: city!.version })).toMatchObject({ reason: "conflict" });
    expect((await lines())[0]!.seats).toBe(5);
  });
});

test("the overview counts silent cities and names what is missing", async () => {
  const missing = async () => {
    const { stage, missing: list } = await readOverview(await desk(), now);
    return [stage, ...list.map(({ name, count }) => `${name} ${count}`)];
  };
  expect(await missing()).toEqual(["preparing", "contact 1", "answerBy 1", "keepDays 1", "sessions 1", "cities 1"]);
  await invited();
  expect(await missing()).toEqual(["inviting", "sessions 1", "silentCities 1"]);
});
