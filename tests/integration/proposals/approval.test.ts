import { randomUUID } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as answer } from "@/app/api/approvals/route";
import { OutsideWorkNotice } from "@/components/proposals/outside-work-notice";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { askApproval, withdrawApproval } from "@/lib/proposals/approvals/ask";
import { approvalAddress, readApprovalRequest, readAskable } from "@/lib/proposals/approvals/read";
import { readOutsideWork } from "@/lib/proposals/outside-work";
import { readAnsweredTexts } from "@/lib/records/admin/answered-texts";
import { readHistory } from "@/lib/records/history/view";
import { applyRevision } from "@/lib/records/review/apply-revision";
import { saveRevision } from "@/lib/records/review/revisions";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { save } from "@/lib/records/write/save";
import { lettersTo, newEmail, sendForm } from "../../support/proposals";

afterAll(closeDatabase);

let [city, elsewhere] = ["", ""];
let [coordinator, stranger]: Actor[] = [];
let id = "";

async function makeActor(name: string, cityId: string) {
  const grant: Grant = { role: "coordinator", cityId };
  const user = await database().user.create({ data: { email: newEmail(), name, language: "ca" } });
  await database().grant.create({ data: { userId: user.id, role: "coordinator", cityId } });
  return { userId: user.id, name, grants: [grant] };
}

beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2 });
  [city, elsewhere] = [cities[0]!.id, cities[1]!.id];
  [coordinator, stranger] = [await makeActor("Núria Ferrer", city), await makeActor("Matti Virta", elsewhere)];
});

beforeEach(async () => {
  const texts = {
    title: "Llegir plegats",
    summary: "Cada dijous es llegeix al parc.",
    solution: "Parelles sota els arbres.",
  };
  const made = await create(system, "practice", `a-${randomUUID()}`, {
    ...{ sourceLanguage: "ca", responsibleCity: city, takenFrom: null, parts: {} },
    ...{ fields: { type: "practice-type/project" }, translations: { ca: texts } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  id = made.value.id;
});

async function ask(more: { revisionId?: string | null; days?: number; now?: Date } = {}, actor = coordinator!) {
  const email = newEmail();
  const asking = {
    revisionId: null,
    name: "Mercè Pla",
    email,
    note: "Gràcies!",
    language: "ca" as const,
    days: 14,
    ...more,
  };
  const asked = await askApproval(actor, "practice", id, asking, more.now);
  if (!asked.ok) return { asked, email, token: "", approval: null };
  const token = (await approvalAddress(asked.value)).split("/").at(-1)!;
  return { asked, email, token, approval: asked.value };
}

async function say(token: string, intent: string, more: object = {}) {
  const shown = await readApprovalRequest(token, new Date());
  return sendForm(answer, "/api/approvals", { token, intent, stamp: shown?.stamp ?? "", ...more });
}
const lines = async () => (await readAskable(coordinator!, "practice", id, null, new Date()))!.lines;
const stateOf = async () => (await lines())[0]!.state;
async function change(text: string, language: "ca" | "es" = "ca") {
  const { input, record } = (await readStored(database(), "practice", id))!;
  const translations = { ...input.translations, [language]: { ...input.translations.ca, solution: text } };
  const saved = await save(coordinator!, "practice", id, { ...input, translations }, { version: record.version });
  expect(saved).toMatchObject({ ok: true });
}

describe("a request for approval", () => {
  test("is emailed in the language of the text, and opening its link changes nothing", async () => {
    const { email, token, approval } = await ask();
    const [letter] = await lettersTo(email);
    expect(letter).toMatchObject({ template: "approval.read", language: "ca" });
    for (const words of ["Mercè Pla", "Núria Ferrer", "Llegir plegats", "Gràcies!", `/ca/approval/${token}`])
      expect(letter!.text).toContain(words);
    const before = await database().approval.findUniqueOrThrow({ where: { id: approval!.id } });
    for (let look = 0; look < 3; look++)
      expect(await readApprovalRequest(token, new Date())).toMatchObject({ state: "asked" });
    expect(await database().approval.findUniqueOrThrow({ where: { id: approval!.id } })).toEqual(before);
  });

  test("can be approved: history names the person, the requester is told, and later changes are marked", async () => {
    const { token } = await ask();
    expect((await say(token, "approve")).location).toMatch(/#answer$/);
    expect((await lines())[0]).toMatchObject({ state: "approved", version: 1, changedSince: false });
    const history = await readHistory(coordinator!, "practice", id, 1, "ca");
    expect(history!.entries[0]).toMatchObject({ who: "Mercè Pla (sense compte)", action: "approveText" });
    const asker = await database().user.findUniqueOrThrow({ where: { id: coordinator!.userId! } });
    expect((await lettersTo(asker.email)).at(-1)).toMatchObject({ template: "approval.answered", language: "ca" });
    await change("Traducció", "es");
    expect((await lines())[0]).toMatchObject({ changedSince: false });
    await change("En grups de tres.");
    expect((await lines())[0]).toMatchObject({ state: "approved", version: 1, changedSince: true });
  });

  test("can be commented on by passage, and approved afterwards", async () => {
    const { token } = await ask();
    expect((await say(token, "send")).location).toContain("draft=");
    await say(token, "comment", { field: "solution", passage: "sota els arbres", text: "Al pati!" });
    await say(token, "comment", { field: "__proto__", passage: "", text: "Molt bé" });
    const shown = await readApprovalRequest(token, new Date());
    expect(shown!.comments).toMatchObject([
      { field: "solution", passage: "sota els arbres" },
      { field: "", passage: null },
    ]);
    expect(shown!.state).toBe("asked");
    await say(token, "remove", { comment: shown!.comments[1]!.id });
    await say(token, "send");
    expect((await lines())[0]).toMatchObject({ state: "commented", comments: [{ text: "Al pati!" }] });
    await say(token, "approve");
    expect(await stateOf()).toBe("approved");
  });

  test("can only be declined with a reason", async () => {
    const { token } = await ask();
    expect((await say(token, "decline")).location).toContain("draft=");
    expect(await stateOf()).toBe("asked");
    await say(token, "decline", { reason: "No va anar així." });
    expect((await lines())[0]).toMatchObject({ state: "declined", reason: "No va anar així." });
    expect((await say(token, "approve")).location).toContain("draft=");
    expect(await stateOf()).toBe("declined");
  });

  test("does not approve a text that changed while it was read", async () => {
    const { token } = await ask();
    const { stamp } = (await readApprovalRequest(token, new Date()))!;
    await change("Una altra cosa.");
    expect((await say(token, "approve", { stamp })).location).toContain("draft=");
    expect(await stateOf()).toBe("asked");
    await say(token, "approve");
    expect((await lines())[0]).toMatchObject({ state: "approved", version: 2, changedSince: false });
  });

  test("stays approved when the approved revision is applied", async () => {
    const { input, record } = (await readStored(database(), "practice", id))!;
    const changed = { ...input, translations: { ca: { ...input.translations.ca, solution: "Tot nou." } } };
    const kept = await saveRevision(coordinator!, "practice", id, record.version, changed);
    if (!kept.ok) throw new Error(kept.reason);
    const { token } = await ask({ revisionId: kept.value.id });
    await say(token, "approve");
    expect((await lines())[0]).toMatchObject({ state: "approved", changedSince: false });
    await applyRevision(coordinator!, kept.value.id);
    expect((await lines())[0]).toMatchObject({ changedSince: false });
    await change("I encara més nou.");
    expect((await lines())[0]).toMatchObject({ changedSince: true });
  });

  test("is closed when it expires or its link is revoked", async () => {
    const past = await ask({ days: 1, now: new Date(Date.now() - 2 * 24 * 3_600_000) });
    expect(await readApprovalRequest(past.token, new Date())).toBeNull();
    expect((await say(past.token, "approve")).location).toContain("draft=");
    const { token, approval } = await ask();
    expect(await withdrawApproval(stranger!, approval!.id)).toEqual({ ok: false, reason: "notFound" });
    expect(await readApprovalRequest(token, new Date())).not.toBeNull();
    expect(await withdrawApproval(coordinator!, approval!.id)).toMatchObject({ ok: true });
    expect(await readApprovalRequest(token, new Date())).toBeNull();
    await say(token, "approve");
    expect((await lines()).map(({ state }) => state)).toEqual(["withdrawn", "asked"]);
  });

  test("cannot be sent for another city's record", async () => {
    const count = await database().approval.count();
    expect((await ask({}, stranger)).asked).toEqual({ ok: false, reason: "notFound" });
    expect(await readAskable(stranger!, "practice", id, null, new Date())).toBeNull();
    expect(await database().approval.count()).toBe(count);
  });

  test("is answered once, however often the button is pressed at once", async () => {
    const { token } = await ask();
    const { stamp } = (await readApprovalRequest(token, new Date()))!;
    await Promise.all(
      Array.from({ length: 20 }, () => sendForm(answer, "/api/approvals", { token, intent: "approve", stamp })),
    );
    expect(await database().history.count({ where: { recordId: id, action: "approveText" } })).toBe(1);
  });

  test("stays in the history without a name after the person is erased", async () => {
    const { token, approval } = await ask();
    await say(token, "approve");
    await database().approval.update({ where: { id: approval!.id }, data: { name: null, email: null } });
    const history = await readHistory(coordinator!, "practice", id, 1, "ca");
    expect(history!.entries[0]).toMatchObject({ who: "Una persona sense compte", action: "approveText" });
    expect(await readApprovalRequest(token, new Date())).toBeNull();
  });
});

describe("an approval with a correction", () => {
  const told = async () => {
    const { lines: groups } = await readAnsweredTexts(coordinator!, "en", new Date());
    return groups.find(({ recordId }) => recordId === id)?.note;
  };

  test("is told on the overview and in the letter, with whether the text changed since", async () => {
    const { token } = await ask();
    await say(token, "comment", { field: "solution", passage: "sota els arbres", text: "També a la biblioteca." });
    expect(await told()).toBeUndefined();
    await say(token, "approve");
    expect(await told()).toBe("Mercè Pla: approved version 1, with 1 comment");
    const { email } = await database().user.findUniqueOrThrow({ where: { id: coordinator!.userId! } });
    expect(JSON.stringify(await lettersTo(email))).toContain("1 comentari");
    await change("Parelles sota els arbres i a la biblioteca.");
    expect(await told()).toBe("Mercè Pla: approved version 1, with 1 comment – The text has changed since then.");
    expect((await readAnsweredTexts(stranger!, "en", new Date())).lines.map(({ recordId }) => recordId)).not.toContain(
      id,
    );
  });

  test("is shown beside the text with its words", async () => {
    const { token } = await ask();
    await say(token, "comment", { field: "solution", passage: "sota els arbres", text: "També a la biblioteca." });
    await say(token, "approve");
    const work = (await readOutsideWork(coordinator!, "practice", id, new Date()))!;
    const html = renderToStaticMarkup(OutsideWorkNotice({ locale: "en", kind: "practice", id, work }));
    expect(html).toContain("approved version 1, with 1 comment");
    expect(html).toContain("També a la biblioteca.");
    expect(html).toContain("sota els arbres");
  });

  test("without a comment needs no work", async () => {
    const { token } = await ask();
    await say(token, "approve");
    expect(await told()).toBeUndefined();
  });
});
