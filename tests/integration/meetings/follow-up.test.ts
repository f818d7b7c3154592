import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as followUpPage } from "@/app/[locale]/(public)/follow-up/[token]/route";
import { POST as report } from "@/app/api/meetings/follow-up/route";
import { POST as forget } from "@/app/api/meetings/forget/route";
import { system } from "@/lib/auth/actor";
import { erasePerson } from "@/lib/contact/erasure";
import { readPersonData } from "@/lib/contact/person-data";
import { closeDatabase, database } from "@/lib/db";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOverview } from "@/lib/meetings/desk/overview";
import { savePlan } from "@/lib/meetings/desk/plan";
import { listFollowUp } from "@/lib/meetings/follow-up/desk";
import { followUpAddress } from "@/lib/meetings/follow-up/link";
import { publicFollowUp } from "@/lib/meetings/follow-up/public-follow-up";
import { type FollowUpInput, reportAsHost, reportByLink } from "@/lib/meetings/follow-up/report";
import { readResponsible } from "@/lib/meetings/follow-up/responsible";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { planLaterLetters } from "@/lib/meetings/letters/plan-later";
import { sendDueLetters } from "@/lib/meetings/letters/reminders";
import { settleLetters } from "@/lib/meetings/letters/send";
import { eraseMeetingData } from "@/lib/meetings/people/erase";
import { personAddress } from "@/lib/meetings/people/link";
import { forgetMe } from "@/lib/meetings/people/own-page";
import { answerStatement } from "@/lib/meetings/review/answers/answer";
import { idOf } from "../../support/id-of";
import { makeMeeting, tokenSent } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { lettersTo, newEmail, sendForm } from "../../support/proposals";
import { makeCity, makeWriter } from "../../support/review";

afterAll(closeDatabase);

// The meeting ends on 5 May 2028. The clock moves over 13 months.
const at = (day: string) => new Date(`${day}T10:00:00Z`);
let barcelona = "";
let host: Awaited<ReturnType<typeof makeActor>>;
let id = "";
let contact = "";
let email = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
});

beforeEach(async () => {
  // Meetings of other tests would write their letters, too.
  await database().meetingPlan.deleteMany({});
  id = await makeMeeting(barcelona);
  [contact, email] = [newEmail(), newEmail()];
  const plan = { contactName: "Núria", contactEmail: contact, message: "", language: "ca" as const };
  await savePlan(host, id, { ...plan, answerBy: "", keepDays: 30 }, 0, at("2028-01-01"));
});

const suggest = async (text: string, reach: "host" | "public" = "public") => {
  const data = { meetingId: id, kind: "suggestion" as const, text, language: "en", reach, createdAt: at("2028-05-05") };
  return (await database().reviewStatement.create({ data })).id;
};
const version = async (statementId: string) =>
  (await database().statementAnswer.findUnique({ where: { statementId } }))?.version ?? 0;
const answer = async (statement: string, day: string, more: object = {}) =>
  answerStatement(
    host,
    id,
    statement,
    {
      ...{ answer: "yes" as const, text: "We will.", language: "en" as const, action: "A family council" },
      ...{ who: "Education department", byWhen: "2028-10-01", responsible: null, email, emailLanguage: "cs" as const },
      ...more,
    },
    await version(statement),
    at(day),
  );
const input = (statement: string, more: Partial<FollowUpInput> = {}): FollowUpInput => ({
  ...{ submission: randomUUID(), statement, state: "underWay", text: "První rada se sešla.", language: "cs" },
  ...{ practice: null, figure: "", figureCounts: "", figureOn: "", figureSource: "", ...more },
});
const asForm = (statement: string, token: string, more: object = {}) => {
  const { language: _, practice: __, ...values } = input(statement);
  return { ...values, practice: "", token, ...more };
};
/** The jobs of a day. */
const jobs = async (day: string) => {
  await planLaterLetters(at(day));
  await sendDueLetters(at(day));
};
const templates = async (to: string) => (await lettersTo(to)).map(({ template }) => template);
const outbox = async () => readOutbox((await readDesk(host, id))!, "en");
const open = async (token: string, locale = "cs") => {
  const params = Promise.resolve({ locale, token });
  const response = await followUpPage(new Request(`http://localhost/${locale}/follow-up/${token}`), { params });
  const html = await response.text();
  return { html, isDead: html.includes("Odkaz už nefunguje") };
};
const reports = () =>
  database().followUpReport.findMany({ where: { statement: { meetingId: id } }, orderBy: { reportedAt: "asc" } });
const tokenOf = async (more: { email?: string } = {}) => {
  const who = await database().responsible.findFirstOrThrow({ where: { meetingId: id, ...more } });
  return (await followUpAddress(who, "cs")).split("/").at(-1)!;
};

describe("reminders of the answers", () => {
  const days = ["2028-05-06", "2028-06-01", "2028-06-02", "2028-06-12", "2028-06-13", "2028-06-22", "2028-06-23"];

  test("leave 14 and 3 days before the six weeks are over, and 7 days after, once each", async () => {
    await suggest("Involve more families");
    await planLaterLetters(at("2028-05-05"));
    expect((await outbox()).planned).toEqual([]);
    const left: [string, number][] = [];
    for (const day of days) {
      for (let run = 0; run < 2; run++) await jobs(day);
      left.push([day, (await lettersTo(contact)).length]);
    }
    expect(left).toEqual(days.map((day, index) => [day, [0, 0, 1, 1, 2, 2, 3][index]]));
    expect(await templates(contact)).toEqual(["meeting.answersSoon", "meeting.answersLast", "meeting.answersLate"]);
    const [first] = await lettersTo(contact);
    expect(first).toMatchObject({ language: "ca" });
    expect(first!.text).toContain(`/ca/admin/meetings/${id}/follow-up`);
    expect(first!.text).toContain("16 de juny del 2028");
  });

  test("stand in the outbox from the first day after the meeting, and a host discards one for good", async () => {
    await suggest("Involve more families");
    await planLaterLetters(at("2028-05-06"));
    const { planned } = await outbox();
    expect(planned.map(({ kind, sendOn, hasAddress }) => [kind, sendOn, hasAddress])).toEqual([
      ["answersSoon", "2028-06-02", true],
      ["answersLast", "2028-06-13", true],
      ["answersLate", "2028-06-23", true],
    ]);
    await settleLetters(host, id, { intent: "drop", ids: [planned[0]!.id] }, at("2028-05-07"));
    for (const day of days) await jobs(day);
    expect(await templates(contact)).toEqual(["meeting.answersLast", "meeting.answersLate"]);
  });

  test("never leave after the last answer, also when it comes in the same minute", async () => {
    const [one, other] = [await suggest("Involve more families"), await suggest("Open the yard")];
    await jobs("2028-05-06");
    await answer(one, "2028-05-20");
    expect((await outbox()).planned).toHaveLength(3 + 2);
    await Promise.all([answer(other, "2028-06-02", { answer: "notNow" }), sendDueLetters(at("2028-06-02"))]);
    const sent = (await templates(contact)).length;
    expect((await outbox()).planned.map(({ kind }) => kind)).toEqual(["followUpHalfYear", "followUpYear"]);
    for (const day of ["2028-06-13", "2028-06-23"]) await jobs(day);
    expect(await templates(contact)).toHaveLength(sent);
  });

  test("are not written for a meeting of the demo", async () => {
    await suggest("Involve more families");
    await database().record.update({ where: { id }, data: { demo: true } });
    expect(await planLaterLetters(at("2028-05-06"))).toEqual({ planned: 0 });
  });
});

describe("the follow-up link", () => {
  test("comes once for each person after 6 and 12 months, works a year later, and tells everything", async () => {
    const [one, other] = [await suggest("Involve more families"), await suggest("Open the yard")];
    for (const statement of [one, other]) await answer(statement, "2028-06-10");
    await jobs("2028-06-11");
    await jobs("2028-11-04");
    expect(await lettersTo(email)).toEqual([]);
    await Promise.all([jobs("2028-11-05"), sendDueLetters(at("2028-11-05"))]);
    const [half] = await lettersTo(email);
    expect(half).toMatchObject({ template: "meeting.followUpHalfYear", language: "cs" });
    for (const words of ["Involve more families", "Open the yard", "A family council", "1. října 2028"])
      expect(half!.text).toContain(words);
    const token = await tokenSent(email, "follow-up");
    expect(await reportByLink(token, input(one), at("2028-11-06"))).toMatchObject({ ok: true });
    await jobs("2029-05-05");
    expect(await templates(email)).toEqual(["meeting.followUpHalfYear", "meeting.followUpYear"]);
    expect(await tokenSent(email, "follow-up")).toBe(token);
    const page = await open(token);
    expect(page.isDead).toBe(false);
    for (const words of ["Involve more families", "We will.", "Education department", "První rada se sešla."])
      expect(page.html).toContain(words);
    expect(page.html).not.toContain(email);
    await reportByLink(token, input(one, { state: "done" }), at("2029-05-06"));
    await reportByLink(token, input(other, { state: "givenUp", text: "Není kdo by otevíral." }), at("2029-06-06"));
    const lines = await publicFollowUp(id, "en", at("2029-06-07"));
    expect(lines.map(({ line }) => line)).toEqual([
      "suggested May 2028 → answered June → under way November → done May 2029",
      "suggested May 2028 → answered June → given up June 2029",
    ]);
    expect(JSON.stringify(lines)).not.toContain(email);
  });

  test("keeps the month of an answer whose words change, and not of another answer", async () => {
    const one = await suggest("Involve more families");
    await answer(one, "2028-06-10", { answer: "notNow" });
    await answer(one, "2028-07-10");
    await answer(one, "2028-08-10", { text: "We will, with the libraries." });
    const [shown] = await publicFollowUp(id, "en", at("2028-09-01"));
    expect(shown).toMatchObject({ line: "suggested May 2028 → answered July", answer: { answer: "yes" } });
  });

  test("asks nobody who has finished, nor about what is not promised any more", async () => {
    const [one, other] = [await suggest("Involve more families"), await suggest("Open the yard")];
    const second = newEmail();
    await answer(one, "2028-06-10");
    await answer(other, "2028-06-10", { email: second });
    await jobs("2028-06-11");
    await reportByLink(await tokenOf({ email }), input(one, { state: "done" }), at("2028-09-01"));
    await answer(other, "2028-10-01", { answer: "notNow", email: second });
    expect((await outbox()).planned).toEqual([]);
    for (const day of ["2028-11-05", "2029-05-05"]) await jobs(day);
    expect([await lettersTo(email), await lettersTo(second)]).toEqual([[], []]);
    const gone = await database().responsible.findFirstOrThrow({ where: { meetingId: id, email: second } });
    expect(await open((await followUpAddress(gone, "cs")).split("/").at(-1)!)).toMatchObject({ isDead: true });
  });

  test("goes to the host after its person has erased everything, and the old one works on", async () => {
    const one = await suggest("Involve more families");
    await answer(one, "2028-06-10");
    const token = await tokenOf();
    const unsure = await sendForm(forget, "/api/meetings/forget", { token, page: "follow-up" });
    expect(unsure.location).toContain("draft=");
    expect(
      (await sendForm(forget, "/api/meetings/forget", { token, page: "follow-up", sure: "yes" })).location,
    ).toContain("done=erased");
    expect(await database().responsible.findFirstOrThrow({ where: { meetingId: id } })).toMatchObject({ email: null });
    await jobs("2028-11-05");
    expect(await lettersTo(email)).toEqual([]);
    expect(await templates(contact)).toEqual(["meeting.followUpHalfYear"]);
    const page = await open(token);
    expect(page.isDead).toBe(false);
    expect(page.html).not.toContain("Education department");
    expect((await sendForm(report, "/api/meetings/follow-up", asForm(one, token))).location).toContain("done=reported");
  });

  test("is kept when somebody who took part erases themselves, without their address", async () => {
    const one = await suggest("Involve more families");
    const guest = await makeWriter(id, { city: await makeCity(id, "Kuřim") });
    await answer(one, "2028-06-10", { email: guest.email });
    const person = await database().meetingPerson.findUniqueOrThrow({ where: { id: guest.id } });
    await forgetMe((await personAddress(person)).split("/").at(-1)!, at("2028-07-01"));
    expect(await database().responsible.findFirstOrThrow({ where: { meetingId: id } })).toMatchObject({ email: null });
    expect((await open(await tokenOf())).isDead).toBe(false);
  });

  test("belongs to an account without its address, and to the contact without anybody", async () => {
    const one = await suggest("Involve more families");
    expect(await answer(one, "2028-06-10", { email: "", responsible: randomUUID() })).toMatchObject({
      errors: [{ path: ["responsible"] }],
    });
    await answer(one, "2028-06-10", { email: "", responsible: host.userId });
    const desk = (await readDesk(host, id))!;
    expect(await readResponsible(desk, one)).toMatchObject({ userId: host.userId, email: "" });
    await jobs("2028-11-05");
    expect(await templates(host.email)).toContain("meeting.followUpHalfYear");
    await answer(one, "2028-12-01", { email: "", responsible: null });
    await jobs("2029-05-05");
    expect(await templates(contact)).toEqual(["meeting.followUpYear"]);
  });

  test("keeps every report as a row of its day; a form that is sent twice at once is one", async () => {
    const one = await suggest("Involve more families");
    await answer(one, "2028-06-10");
    const token = await tokenOf();
    const twice = asForm(one, token);
    const sent = await Promise.all([1, 2, 3].map(() => sendForm(report, "/api/meetings/follow-up", twice)));
    for (const { location } of sent) expect(location).toContain("done=reported");
    expect(await reports()).toHaveLength(1);
    await reportByLink(token, input(one, { state: "notBegun", text: "" }), at("2029-01-01"));
    expect((await reports()).map(({ state, text }) => [state, text])).toEqual([
      ["underWay", "První rada se sešla."],
      ["notBegun", ""],
    ]);
  });

  test("refuses what is foreign, forged or half a figure, and stores nothing of it", async () => {
    const [one, hidden] = [await suggest("Involve more families"), await suggest("Another person's")];
    await answer(one, "2028-06-10");
    const token = await tokenOf();
    await answer(hidden, "2028-06-10", { email: newEmail() });
    expect(await reportByLink(token, input(hidden), at("2028-07-01"))).toMatchObject({ reason: "notFound" });
    expect(await reportByLink("forged.token", input(one), at("2028-07-01"))).toMatchObject({ reason: "notFound" });
    const writer = await database().meetingInvitation.findUniqueOrThrow({ where: { id: await makeCity(id, "Kuřim") } });
    const foreign = (await invitationAddress(writer)).split("/").at(-1)!;
    expect(await reportByLink(foreign, input(one), at("2028-07-01"))).toMatchObject({ reason: "notFound" });
    expect((await open(foreign)).isDead).toBe(true);
    const half = input(one, { figure: "12", figureOn: "yesterday or so" });
    expect(await reportByLink(token, half, at("2028-07-01"))).toMatchObject({
      errors: [{ path: ["figureCounts"] }, { path: ["figureSource"] }, { path: ["figureOn"] }],
    });
    const draft = await database().record.findFirstOrThrow({ where: { kind: "practice" } });
    await database().record.update({ where: { id: draft.id }, data: { publication: "draft" } });
    expect(await reportByLink(token, input(one, { practice: draft.id }), at("2028-07-01"))).toMatchObject({
      errors: [{ path: ["practice"] }],
    });
    await database().record.update({ where: { id: draft.id }, data: { publication: draft.publication } });
    expect(await reportByLink(token, input(one, { state: "givenUp", text: "" }), at("2028-07-01"))).toMatchObject({
      errors: [{ path: ["text"] }],
    });
    const long = await sendForm(report, "/api/meetings/follow-up", asForm(one, token, { text: "x".repeat(10_000) }));
    expect(long.location).toContain("draft=");
    expect(await reports()).toEqual([]);
  });

  test("carries a public practice and a figure with its date and source", async () => {
    const one = await suggest("Involve more families");
    await answer(one, "2028-06-10");
    const practice = await database().record.findFirstOrThrow({
      where: { kind: "practice", publication: "published" },
    });
    const figure = { figure: "12", figureCounts: "otevřených dvorů", figureOn: "březen 2029", figureSource: "Odbor" };
    const done = input(one, { ...figure, practice: practice.id, state: "done" });
    expect(await reportByLink(await tokenOf(), done, at("2029-04-01"))).toMatchObject({ ok: true });
    expect(await reports()).toMatchObject([{ figureOn: "2029-03", practiceId: practice.id }]);
    const { html } = await open(await tokenOf());
    expect(html).toContain("březen 2029");
    expect(html).toContain(`/practices/${practice.slug}`);
  });
});

describe("the desk", () => {
  test("lists suggestions, answers, next dates and letters, and marks what a host reports", async () => {
    const [one] = [await suggest("Involve more families"), await suggest("Open the yard", "host")];
    await answer(one, "2028-05-20");
    await jobs("2028-05-21");
    const desk = (await readDesk(host, id))!;
    const lines = await listFollowUp(desk, "en", at("2028-05-21"));
    expect(lines).toMatchObject([
      { isPromise: true, nextOn: "2028-11-05", letters: [{ on: "2028-11-05" }, { on: "2029-05-05" }] },
      { isPromise: false, nextOn: "2028-06-16", letters: [] },
    ]);
    expect(JSON.stringify(lines)).not.toContain(email);
    expect(await reportAsHost(host, id, input(one), at("2028-08-01"))).toMatchObject({ ok: true });
    expect((await listFollowUp(desk, "en", at("2028-08-01")))[0]!.reports).toMatchObject([{ byHost: true }]);
    expect((await open(await tokenOf())).html).toContain("zprávu podal hostitel");
    const stranger = await makeActor("Ana Sousa", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
    expect(await reportAsHost(stranger, id, input(one), at("2028-08-01"))).toMatchObject({ reason: "notFound" });
    expect(await publicFollowUp(id, "en", at("2028-08-01"))).toHaveLength(1);
  });

  test("goes from answers due to following up to closed", async () => {
    const one = await suggest("Involve more families");
    const stage = async (day: string) => (await readOverview((await readDesk(host, id))!, at(day))).stage;
    expect(await stage("2028-05-25")).toBe("answersDue");
    await answer(one, "2028-05-26");
    expect([await stage("2028-05-27"), await stage("2029-05-05"), await stage("2029-05-06")]).toEqual([
      "followingUp",
      "followingUp",
      "closed",
    ]);
  });
});

describe("what is kept", () => {
  test("addresses until the letter of the twelfth month, and the link afterwards", async () => {
    const one = await suggest("Involve more families");
    await answer(one, "2028-06-10");
    await jobs("2028-06-11");
    const token = await tokenOf();
    await jobs("2029-05-05");
    await eraseMeetingData(at("2029-06-05"));
    expect(await database().responsible.count({ where: { email } })).toBe(1);
    await eraseMeetingData(at("2029-06-06"));
    expect(await database().responsible.count({ where: { email } })).toBe(0);
    expect((await open(token)).isDead).toBe(false);
    expect(await reportByLink(token, input(one, { state: "done" }), at("2029-06-07"))).toMatchObject({ ok: true });
  });

  test("is exported and erased with everything else about an address", async () => {
    const one = await suggest("Involve more families");
    await answer(one, "2028-06-10");
    const data = await readPersonData(system, email);
    expect(data).toMatchObject({ meetingPromises: [{ answers: [{ statementId: one }] }] });
    await erasePerson(system, email, at("2028-07-01"));
    expect(await database().responsible.findFirstOrThrow({ where: { meetingId: id } })).toMatchObject({ email: null });
  });
});
