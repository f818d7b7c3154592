import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { deliverNext } from "@/lib/mail/deliver";
import { answerInvitation } from "@/lib/meetings/cities/answer";
import { changeInvitation } from "@/lib/meetings/cities/change";
import { inviteOtherCity } from "@/lib/meetings/cities/invite";
import { readDesk } from "@/lib/meetings/desk/desk";
import { savePlan } from "@/lib/meetings/desk/plan";
import { planLaterLetters } from "@/lib/meetings/letters/plan-later";
import { sendDueLetters } from "@/lib/meetings/letters/reminders";
import { addPersonAsCity, changePeople } from "@/lib/meetings/people/add";
import { addSession } from "@/lib/meetings/programme/change-session";
import { readNextRelease, releaseProgramme } from "@/lib/meetings/programme/release";
import { waiveApproval } from "@/lib/meetings/report/approve";
import { askForApproval, saveReport } from "@/lib/meetings/report/draft";
import { publishReport } from "@/lib/meetings/report/publish";
import { answerStatement } from "@/lib/meetings/review/answers/answer";
import { closeSynthesis } from "@/lib/meetings/review/synthesis/close";
import { moveNotes } from "@/lib/meetings/review/synthesis/move-notes";
import { chooseToTake } from "@/lib/meetings/taken-home/choose";
import { answerAsSchool } from "@/lib/meetings/visits/answer";
import type { VisitIntent } from "@/lib/meetings/visits/states";
import { stepVisit } from "@/lib/meetings/visits/steps";
import { publish } from "@/lib/records/write/publish";
import { idOf } from "../../support/id-of";
import { startMailServer, type Verdict } from "../../support/mail-server";
import { makeMeeting, sendWaiting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { newEmail } from "../../support/proposals";
import { linkedToken, readMail } from "../../support/read-mail";
import { reportDesk } from "../../support/report";

// Every letter of a meeting at a real mail server, from the invitation to the twelfth month. The server is away whenever
// letters leave and comes back a day later; each letter is there once.

let mail: Awaited<ReturnType<typeof startMailServer>>;
let verdict: Verdict = "accept";
let host: Actor & { userId: string };
let id = "";

beforeAll(async () => {
  mail = await startMailServer(() => verdict);
  env().SMTP_URL = mail.url;
  const barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  id = await makeMeeting(barcelona);
  await publish(system, "meeting", id, ["en", "ca"]);
});
afterAll(async () => {
  await mail?.stop();
  await closeDatabase();
});

const at = (moment: string) => new Date(moment.includes("T") ? moment : `${moment}T10:00:00Z`);
const dayAfter = (now: Date) => new Date(now.getTime() + 24 * 3_600_000);
const ok = async (done: Promise<{ ok: boolean }>) => expect(await done).toMatchObject({ ok: true });

async function deliver(now: Date) {
  for (const [state, moment] of [
    [451, now],
    ["accept", dayAfter(now)],
  ] as const) {
    verdict = state;
    while ((await deliverNext({ send: mail.send }, moment)) !== "idle") {}
  }
}

/** A host sends what waits, twice at once, and it is delivered. */
async function send(now: Date) {
  await Promise.all([sendWaiting(host, id, now), sendWaiting(host, id, now)]);
  await deliver(now);
}

/** The jobs of a day, by two workers. */
async function jobs(now: Date) {
  const work = async () => {
    await planLaterLetters(now);
    await sendDueLetters(now);
  };
  await Promise.all([work(), work()]);
  await deliver(now);
}

const title = "Working group, Barcelona 2028";
const inLanguage = (locale: Locale) => translator(locale);
const newest = async (to: string) => (await readMail(mail.received, to)).at(-1)!;
const subjects = async (to: string) => (await readMail(mail.received, to)).map(({ subject }) => subject);

async function addVisit(number: number, contactEmail: string, member: string) {
  const times = { day: new Date("2028-05-04"), startsAt: "09:30", endsAt: "12:00", meetingPoint: `Gate ${number}` };
  const contact = { contactEmail, contactName: "Pau", contactLanguage: "es" };
  const data = { meetingId: id, number, language: "en", question: "What helps?", ...times, ...contact };
  const people = await database().meetingPerson.findMany({ where: { meetingId: id, email: member } });
  const groups = { create: { name: "A", members: { create: people.map((one) => ({ personId: one.id })) } } };
  return (await database().meetingVisit.create({ data: { ...data, groups } })).id;
}

async function step(visit: string, intent: VisitIntent, now: Date) {
  const { version } = await database().meetingVisit.findUniqueOrThrow({ where: { id: visit } });
  await ok(stepVisit(host, id, visit, { intent, reason: "", seen: version }, now));
}

test("every letter reaches exactly whom it should, in their language, once, and none a city that was withdrawn", async () => {
  const [city, silent, school, responsible] = [newEmail(), newEmail(), newEmail(), newEmail()];
  const [jana, petr, contact] = [newEmail(), newEmail(), newEmail()];
  const plan = { contactName: "Núria", contactEmail: contact, message: "", language: "ca" as const };
  await ok(savePlan(host, id, { ...plan, answerBy: "2028-03-31", keepDays: 90 }, 0, at("2028-01-10")));
  const invite = (cityName: string, email: string, language: Locale) =>
    ok(inviteOtherCity(host, id, { cityName, contactName: "", email, language, seats: 3 }, at("2028-01-10")));
  await invite("Kuřim", city, "cs");
  await invite("Faro", silent, "pt");
  await send(at("2028-01-10"));
  const invitation = await newest(city);
  expect(invitation.replyTo).toMatchObject([{ address: contact, name: "Núria" }]);
  const token = linkedToken(invitation.text, "cs", "invitation");
  await ok(answerInvitation(token, { answer: "accepted", people: 3, reason: "" }, at("2028-02-01")));
  for (const day of ["2028-03-17", "2028-03-28"]) await jobs(at(day));
  const [quiet] = await database().meetingInvitation.findMany({ where: { meetingId: id, cityName: "Faro" } });
  const row = { contactName: "", email: "", language: "pt" as const, seats: 3, seen: quiet!.version };
  await ok(changeInvitation(host, id, quiet!.id, { ...row, intent: "withdraw" }, at("2028-04-01")));

  const name = (email: string, language: Locale) =>
    ok(addPersonAsCity(token, { name: "Jana", office: "", email, language }, at("2028-04-01")));
  await name(jana, "sv");
  await name(petr, "pt");
  // The contact of the city comes, too.
  await name(city, "cs");
  await send(at("2028-04-01"));
  expect(linkedToken((await newest(jana)).text, "sv", "participant")).not.toBe("");
  const { id: personId } = await database().meetingPerson.findFirstOrThrow({ where: { email: jana } });
  await ok(changePeople(host, id, { intent: "confirmed", ids: [personId] }, at("2028-04-02")));
  await send(at("2028-04-02"));
  expect((await newest(jana)).text).toMatch(/\/sv\/participant\/[\w.-]+\/calendar\.ics/);

  const [north, south] = [await addVisit(1, school, jana), await addVisit(2, newEmail(), petr)];
  const dinner = { title: "Dinner", kind: "session-kind/plenary", day: "2028-05-03", start: "21:00", end: "23:00" };
  await ok(addSession(host, id, dinner, at("2028-04-03")));
  const { seen } = (await readNextRelease(database(), (await readDesk(host, id))!, at("2028-04-03")))!;
  await ok(releaseProgramme(host, id, { seen, letters: "everybody" }, at("2028-04-03")));
  await send(at("2028-04-03"));
  expect((await newest(jana)).text).toContain("Dinner");

  await step(north, "ask", at("2028-04-04"));
  await send(at("2028-04-04"));
  const ofSchool = linkedToken((await newest(school)).text, "es", "school-visit");
  const say = async (answer: "agree" | "approve") => {
    const { version } = await database().meetingVisit.findUniqueOrThrow({ where: { id: north } });
    await ok(answerAsSchool(ofSchool, answer, "", version, at("2028-04-05")));
  };
  await say("agree");
  await step(north, "askApproval", at("2028-04-06"));
  await send(at("2028-04-06"));
  await say("approve");
  await step(south, "agreed", at("2028-04-06"));
  await step(south, "cancel", at("2028-04-20"));
  await send(at("2028-04-20"));
  for (const day of ["2028-04-27", "2028-05-01", "2028-05-04"]) await jobs(at(day));
  expect((await newest(jana)).text).toMatch(/\/sv\/m\/\w+\/[\w.-]+/);
  const note = { kind: "worksWell" as const, text: "N", language: "sv", reach: "host" as const };
  const { id: written } = await database().reviewNote.create({
    data: { ...note, id: crypto.randomUUID(), visitId: north },
  });
  await step(north, "done", at("2028-05-04T13:00:00Z"));
  await jobs(at("2028-05-05"));

  const put = { notes: [written], language: "en" as const, visit: north, reach: "public" as const };
  const entrance = { actor: host, meetingId: id };
  await ok(moveNotes(entrance, { ...put, target: "suggestion", text: "Open the yard" }, at("2028-05-06")));
  await ok(closeSynthesis(host, id, at("2028-05-10")));
  await send(at("2028-05-10"));
  expect((await newest(school)).text).toContain("Open the yard");
  expect((await newest(jana)).text).toMatch(/\/sv\/participant\/[\w.-]+\/statements/);
  await jobs(at("2028-06-02"));
  const statement = await database().reviewStatement.findFirstOrThrow({ where: { meetingId: id } });
  const promise = { answer: "yes" as const, text: "Yes.", language: "en" as const, action: "Open it", who: "The city" };
  const asked = { byWhen: "2028-12-01", responsible: null, email: responsible, emailLanguage: "en" as const };
  await ok(answerStatement(host, id, statement.id, { ...promise, ...asked }, 0, at("2028-06-03")));
  await send(at("2028-06-03"));
  for (const day of ["2028-06-13", "2028-06-23"]) await jobs(at(day));
  const later = await newest(city);
  const practice = await database().record.findFirstOrThrow({
    where: { kind: "practice", publication: "published", responsibleCityId: await idOf("city", "barcelona") },
  });
  const taken = { practices: [], other: practice.id, reason: "", language: "cs" as const };
  await ok(chooseToTake(linkedToken(later.text, "cs", "invitation"), taken, 0, at("2028-06-25")));

  await ok(saveReport(host, id, { summary: "Three days.", dissent: [] }, 0, at("2028-07-01")));
  await ok(askForApproval(host, id, at("2028-07-01")));
  await send(at("2028-07-01"));
  const { mark } = await reportDesk(host, id);
  for (const visit of [null, north])
    await ok(waiveApproval(host, id, { visit, words: "Holidays.", seen: mark }, at("2028-07-02")));
  await ok(publishReport(host, id, { seen: mark, reason: "", locale: "en" }, at("2028-07-02")));
  await send(at("2028-07-02"));
  expect((await newest(jana)).text).toMatch(/\/sv\/meetings\/meeting-[\w-]+\/report/);
  for (const day of ["2028-11-05", "2029-05-05", "2029-07-05"]) await jobs(at(day));

  const t = { cs: inLanguage("cs"), pt: inLanguage("pt"), sv: inLanguage("sv"), es: inLanguage("es") };
  const about = { title };
  const inPart = (own: (typeof t)["cs"]) => ({
    page: own("hosting:mail.personalPage.subject", about),
    programme: own("hosting:mail.programmeChanged.subject", about),
    after: [
      own("hosting:mail.synthesis.subject", about),
      own("hosting:mail.answers.subject", about),
      own("hosting:mail.report.subject", about),
    ],
  });
  const [cs, sv, pt] = [inPart(t.cs), inPart(t.sv), inPart(t.pt)];
  expect(await subjects(city)).toEqual([
    t.cs("hosting:mail.invitation.subject", about),
    t.cs("hosting:mail.receipt.subject", about),
    ...[cs.page, cs.programme, cs.after[0], cs.after[1]],
    t.cs("afterwards:mail.takenHome.subject", about),
    cs.after[2],
    t.cs("afterwards:mail.takenHomeHalfYear.subject", about),
    t.cs("afterwards:mail.takenHomeYear.subject", about),
  ]);
  expect(await subjects(silent)).toEqual([
    t.pt("hosting:mail.invitation.subject", about),
    t.pt("hosting:mail.reminder.subject", about),
    t.pt("hosting:mail.reminder.last", about),
  ]);
  expect(await subjects(jana)).toEqual([
    ...[sv.page, t.sv("hosting:mail.placeConfirmed.subject", about), sv.programme],
    ...(["visitSheet", "morningNote", "notesArrived"] as const).map((kind) =>
      t.sv(`visits:mail.${kind}.subject`, about),
    ),
    ...sv.after,
  ]);
  expect(await subjects(petr)).toEqual([
    ...[pt.page, pt.programme, t.pt("visits:mail.visitCancelled.subject", about), ...pt.after],
  ]);
  expect(await subjects(school)).toEqual(
    (["schoolAgreement", "schoolApproval", "schoolNumbers", "schoolThanks", "schoolReport"] as const).map((kind) =>
      t.es(`visits:mail.${kind}.subject`, about),
    ),
  );
  const catalan = { title: "Grup de treball, Barcelona 2028" };
  expect(await subjects(contact)).toEqual([inLanguage("ca")("afterwards:mail.answersSoon.subject", catalan)]);
  expect(await subjects(responsible)).toEqual(
    (["followUpHalfYear", "followUpYear"] as const).map((kind) =>
      inLanguage("en")(`afterwards:mail.${kind}.subject`, about),
    ),
  );
  const ids = mail.received.map(({ raw }) => /^Message-ID: (\S+)/im.exec(raw)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
}, 120_000);
