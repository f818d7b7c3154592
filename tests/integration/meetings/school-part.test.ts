import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET as schoolPage } from "@/app/[locale]/(public)/school-visit/[token]/route";
import { POST as partOfSchool } from "@/app/api/meetings/school-part/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOverview } from "@/lib/meetings/desk/overview";
import type { StatementReach } from "@/lib/meetings/models";
import { personAddress } from "@/lib/meetings/people/link";
import { askAgreement, freezeAgreement } from "@/lib/meetings/review/agreement/ask";
import { hasSharedStatements, sharedStatementsOf } from "@/lib/meetings/review/agreement/shared-statements";
import { castVote, readVotePage } from "@/lib/meetings/review/agreement/vote";
import { answerStatement } from "@/lib/meetings/review/answers/answer";
import { decideSchoolWish } from "@/lib/meetings/review/school-part/decide";
import { moveNotes } from "@/lib/meetings/review/synthesis/move-notes";
import { changeStatement } from "@/lib/meetings/review/synthesis/statements";
import { schoolAddress } from "@/lib/meetings/visits/link";
import { reportTag } from "@/lib/records/store/tags";
import { hearTags } from "../../support/heard-tags";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { newEmail, sendForm } from "../../support/proposals";
import { makeCity, makeVisit, makeWriter } from "../../support/review";

// What visitors said about a school, which reads it before others do and may ask that only the hosts read it.

afterAll(closeDatabase);

const now = new Date("2026-11-20T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
let host: Actor & { userId: string };
let outsider: Actor & { userId: string };
let id = "";
let visit = "";
let token = "";

beforeAll(async () => {
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: await idOf("city", "barcelona") }]);
  outsider = await makeActor("Matti Virta", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
});
beforeEach(async () => {
  id = await makeMeeting(await idOf("city", "barcelona"));
  ({ visitId: visit } = await makeVisit(id, 1, ["A"]));
  const data = { askedAt: now, contactEmail: newEmail(), contactLanguage: "cs" };
  token = (await schoolAddress(await database().meetingVisit.update({ where: { id: visit }, data })))
    .split("/")
    .at(-1)!;
});

const entrance = () => ({ actor: host, meetingId: id });
const row = () => database().meetingVisit.findUniqueOrThrow({ where: { id: visit } });

async function state(text: string, reach: StatementReach, about: string | null = visit, at = now) {
  const input = { notes: [], target: "suggestion" as const, text, language: "cs" as const, visit: about, reach };
  expect(await moveNotes(entrance(), input, at)).toMatchObject({ ok: true });
  return database().reviewStatement.findFirstOrThrow({ where: { meetingId: id, text } });
}
const answer = (statement: string, text: string, seen = 0, at = now) => {
  const nobody = { who: "", responsible: null, email: "", emailLanguage: "cs" as const };
  const given = { answer: "notNow" as const, text, language: "cs" as const, action: "", byWhen: "", ...nobody };
  return answerStatement(host, id, statement, given, seen, at);
};
const others = async (at = now) => (await sharedStatementsOf(id, at)).map(({ text }) => text).toSorted();
const readPage = async (link = token) => {
  const url = new Request(`http://localhost/cs/school-visit/${link}`);
  return (await schoolPage(url, { params: Promise.resolve({ locale: "cs", token: link }) })).text();
};
const say = (intent: string, more: object = {}) =>
  sendForm(partOfSchool, "/api/meetings/school-part", { token, intent, ...more });

test("the school reads what the hosts read about its visit, and nobody else before it has", async () => {
  await state("Ať je dvůr otevřený", "host");
  await state("Víc dílen s rodiči", "shared");
  await state("Tajné", "private").catch(() => {});
  await state("O městě", "shared", null);
  const page = await readPage();
  for (const text of ["Ať je dvůr otevřený", "Víc dílen s rodiči"]) expect(page).toContain(text);
  for (const text of ["Tajné", "O městě"]) expect(page).not.toContain(text);
  expect(await others()).toEqual(["O městě"]);
  expect((await say("read", { at: later(0).toISOString() })).location).toContain("done=read");
  expect(await others(new Date())).toEqual(["O městě", "Víc dílen s rodiči"]);
});

test("after seven days others read it although the school has not confirmed; what came later waits again", async () => {
  await state("Víc dílen", "shared");
  expect(await others(later(6))).toEqual([]);
  expect(await hasSharedStatements(id, later(6))).toBe(false);
  expect(await others(later(7))).toEqual(["Víc dílen"]);
  await state("Později", "shared", visit, later(6));
  expect(await others(later(8))).toEqual(["Víc dílen"]);
});

test("what the school confirms is what its page showed", async () => {
  await state("Viděno", "shared");
  await state("Mezitím", "shared", visit, later(1));
  await say("read", { at: later(0).toISOString() });
  expect(await others(later(2))).toEqual(["Viděno"]);
});

test("the host's answer is read by the school first, and again when it changes", async () => {
  const { id: statement } = await state("Víc dílen", "shared");
  await say("read", { at: now.toISOString() });
  const answersAt = async (at: Date) => (await sharedStatementsOf(id, at)).map((one) => one.answer?.text);
  await answer(statement, "Příští rok", 0, later(1));
  expect(await readPage()).toContain("Příští rok");
  expect(await answersAt(later(1))).toEqual([undefined]);
  await say("read", { at: later(1).toISOString() });
  expect(await answersAt(later(1))).toEqual(["Příští rok"]);
  await answer(statement, "Letos", 1, later(2));
  expect(await answersAt(later(2))).toEqual([undefined]);
  expect(await answersAt(later(9))).toEqual(["Letos"]);
});

test("a statement that was private waits for the school from the moment when it is shown", async () => {
  const data = { meetingId: id, visitId: visit, kind: "suggestion" as const, text: "N", language: "cs" };
  const { id: statement } = await database().reviewStatement.create({ data: { ...data, reach: "host" } });
  const input = { kind: "suggestion" as const, text: "N", reach: "shared" as const, visit };
  await changeStatement(entrance(), statement, input, 1, later(20));
  expect(await others(later(21))).toEqual([]);
  expect(await others(later(27))).toEqual(["N"]);
});

test("a school without an address holds nothing back, and what cities are asked about is read in the room", async () => {
  const asked = await state("V sále", "shared");
  await state("Bez adresy", "shared");
  expect(await askAgreement(host, id, asked.id, now)).toMatchObject({ ok: true });
  expect(await freezeAgreement(host, id, asked.id, null, now)).toMatchObject({ ok: true });
  expect(await others()).toEqual(["V sále"]);
  await database().meetingVisit.update({ where: { id: visit }, data: { contactEmail: null } });
  expect(await others()).toEqual(["Bez adresy", "V sále"]);
});

test("while a school asks that only the hosts read its part, nobody else does, whatever was read before", async () => {
  const asked = await state("Víc dílen", "shared");
  const city = await makeCity(id, "Kuřim");
  const writer = await makeWriter(id, { city });
  const person = await database().meetingPerson.findUniqueOrThrow({ where: { id: writer.id } });
  const own = (await personAddress(person)).split("/").at(-1)!;
  await askAgreement(host, id, asked.id, now);
  await say("read", { at: now.toISOString() });
  const open = async () => (await readVotePage(own, "cs", now))!.statements.length;
  expect(await open()).toBe(1);
  expect((await say("hostOnly", { words: "Děti jsou poznat." })).location).toContain("done=hostOnly");
  expect(await row()).toMatchObject({ hostOnly: "asked", hostOnlyWords: "Děti jsou poznat." });
  expect(await others(later(30))).toEqual([]);
  expect(await open()).toBe(0);
  const vote = { statement: asked.id, choice: "agree" as const, words: "" };
  expect(await castVote(own, vote, now)).toMatchObject({ reason: "notFound" });
  const other = await state("Ještě", "shared");
  expect(await askAgreement(host, id, other.id, now)).toMatchObject({ errors: [{ key: "review:error.hostOnly" }] });
  const { missing } = await readOverview((await readDesk(host, id))!, now);
  expect(missing).toContainEqual(expect.objectContaining({ name: "schoolWishes", numbers: "1" }));
});

test("a host decides, once for each version, and the school may take its request back", async () => {
  await state("Víc dílen", "shared");
  const decide = async (what: "granted" | "refused", seen: number, actor: Actor = host) =>
    decideSchoolWish(actor, id, visit, what, seen);
  expect(await decide("granted", (await row()).version)).toMatchObject({ reason: "notFound" });
  await say("hostOnly");
  const { version } = await row();
  expect(await decide("granted", version, outsider)).toMatchObject({ reason: "notFound" });
  const twice = await Promise.all([decide("granted", version), decide("refused", version)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  await decide("granted", (await row()).version);
  expect(await others(later(30))).toEqual([]);
  await say("takeBack");
  expect(await row()).toMatchObject({ hostOnly: null, hostOnlyWords: "" });
  expect(await others(later(30))).toEqual(["Víc dílen"]);
  await say("hostOnly");
  await decide("refused", (await row()).version);
  expect(await others(later(30))).toEqual(["Víc dílen"]);
  expect((await say("hostOnly")).location).toContain("draft=");
  expect(await row()).toMatchObject({ hostOnly: "refused" });
});

test("a public report is read anew in every process when what others may read changes", async () => {
  const { id: statement } = await state("Víc dílen", "public");
  const writes: [string, () => Promise<unknown>][] = [
    ["the host's answer", () => answer(statement, "Příští rok")],
    ["what the school has read", () => say("read", { at: later(0).toISOString() })],
    ["the question to the cities", () => askAgreement(host, id, statement, now)],
    ["its end", () => freezeAgreement(host, id, statement, null, now)],
    ["the wish of the school", () => say("hostOnly")],
    ["the decision", async () => decideSchoolWish(host, id, visit, "granted", (await row()).version)],
  ];
  for (const [what, write] of writes) expect(await hearTags(write), what).toContain(reportTag(id));
});

test("a replaced or forged link changes nothing", async () => {
  await database().meetingVisit.update({ where: { id: visit }, data: { linkNumber: 2 } });
  await say("hostOnly");
  token = "forged";
  await say("hostOnly");
  expect(await row()).toMatchObject({ hostOnly: null });
});
