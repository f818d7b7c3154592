import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as report } from "@/app/api/proposals/report/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type DecisionName, decideProposal } from "@/lib/proposals/decide";
import { listProposals, readReviewedProposal } from "@/lib/proposals/queue";
import { idOfToken } from "@/lib/proposals/read";
import {
  confirmByLetter,
  confirmToken,
  lettersTo,
  newEmail,
  oldForm,
  proposalRow,
  sendForm,
} from "../../support/proposals";

afterAll(closeDatabase);

let record: { id: string; slug: string; responsibleCityId: string | null };
let [coordinator, stranger]: Actor[] = [];

beforeAll(async () => {
  record = await database().record.findFirstOrThrow({
    where: { kind: "practice", publication: "published", responsibleCityId: { not: null } },
  });
  const other = await database().city.findFirstOrThrow({ where: { id: { not: record.responsibleCityId! } } });
  const person = (name: string, cityId: string): Actor => ({
    userId: null,
    name,
    grants: [{ role: "coordinator", cityId }],
  });
  [coordinator, stranger] = [person("Núria", record.responsibleCityId!), person("Matti", other.id)];
});

const wrong = { wrong: "22 networks", right: "23 networks", source: "https://stats.example/2019", section: "summary" };
async function sendReport(more: object = {}, form?: string) {
  const values = { kind: "practice", slug: record.slug, form: form ?? (await oldForm()), ...wrong, ...more };
  const sent = await sendForm(report, "/api/proposals/report", values);
  const token = /sent=([\w.-]+)/.exec(sent.location)?.[1] ?? "";
  return { ...sent, id: (await idOfToken(token, new Date())) ?? "" };
}
const judge = (id: string, decision: DecisionName, reason = "", actor = coordinator!) =>
  decideProposal(actor, id, { decision, reason, language: "ca" });
const templatesTo = async (email: string) => (await lettersTo(email)).map(({ template }) => template);

describe("a report", () => {
  test("without an address is in the queue at once, with its text and a link to the record", async () => {
    const { id, location } = await sendReport();
    expect(location).toContain(`/cs/report/practices/${record.slug}?sent=`);
    expect(await proposalRow(id)).toMatchObject({ type: "mistake", state: "submitted", values: wrong, email: null });
    expect((await listProposals(coordinator!, "waiting", "ca")).some((line) => line.id === id)).toBe(true);
    expect((await readReviewedProposal(coordinator!, id, "ca"))?.proposal.record?.id).toBe(record.id);
    expect(await readReviewedProposal(stranger!, id, "ca")).toBeNull();
    expect(await judge(id, "accept")).toMatchObject({ ok: true });
    const history = await database().history.findFirst({ where: { recordId: record.id }, orderBy: { id: "desc" } });
    expect(history).toMatchObject({ action: "putRight", actorName: "Núria" });
  });

  test("is stored once, however often its form is sent at once", async () => {
    const form = await oldForm();
    const email = newEmail();
    const sent = await Promise.all(Array.from({ length: 50 }, () => sendReport({ email }, form)));
    // A busy database may refuse a request for now, but must not accept one twice.
    expect(new Set(sent.filter(({ status }) => status === 303).map(({ id }) => id)).size).toBe(1);
    expect(await database().proposal.count({ where: { email } })).toBe(1);
    expect(await templatesTo(email)).toEqual(["proposal.confirm"]);
  });

  test("with a confirmed address is answered when it is decided", async () => {
    const [silent, confirmed] = [newEmail(), newEmail()];
    for (const email of [silent, confirmed]) {
      const { id } = await sendReport({ email, name: "Jana" });
      if (email === confirmed) {
        expect((await confirmByLetter(email)).location).toContain("?sent=");
        expect(await confirmToken(email)).not.toBe("");
      }
      await judge(id, "decline", "La xifra és de 2019.");
      expect(await proposalRow(id)).toMatchObject({ state: "declined", reason: "La xifra és de 2019." });
    }
    expect(await templatesTo(silent)).toEqual(["proposal.confirm"]);
    expect(await templatesTo(confirmed)).toEqual(["proposal.confirm", "proposal.notMistaken"]);
    expect((await lettersTo(confirmed)).at(-1)!.text).toContain("La xifra és de 2019.");
  });

  test("can only be declined with a reason, not sent back, and not by another city", async () => {
    const { id } = await sendReport();
    const before = await proposalRow(id);
    expect(await judge(id, "decline")).toMatchObject({ errors: [{ key: "error.reason" }] });
    expect(await judge(id, "sendBack", "Why")).toEqual({ ok: false, reason: "notFound" });
    for (const decision of ["accept", "decline", "spam"] as const)
      expect(await judge(id, decision, "No", stranger)).toEqual({ ok: false, reason: "notFound" });
    expect(await proposalRow(id)).toEqual(before);
  });

  test("with many links is held; it can be restored from spam, and the record is unchanged", async () => {
    const links = Array.from({ length: 6 }, () => `https://casino.example/${randomUUID()}`).join(" ");
    const { id } = await sendReport({ wrong: links });
    expect(await proposalRow(id)).toMatchObject({ state: "held", signals: ["manyLinks"] });
    await judge(id, "spam");
    await judge(id, "release");
    expect(await proposalRow(id)).toMatchObject({ state: "submitted", record: { publication: "published" } });
  });

  test.each([
    ["nothing wrong", { wrong: " " }],
    ["a source that is none", { source: "javascript:alert(1)" }],
    ["an address that is none", { email: "a@b@c" }],
    ["a form that we did not hand out", { form: "x.y" }],
    ["a record that is not public", { slug: "no-such-record" }],
  ])("with %s is refused and not stored", async (_name, more) => {
    const count = await database().proposal.count();
    const { status, location } = await sendReport(more);
    expect([status, location.includes("draft=")]).toEqual([303, true]);
    expect(await database().proposal.count()).toBe(count);
  });

  test("about a platform record is decided by administrators", async () => {
    const own = await database().record.findFirstOrThrow({
      where: { responsibleCityId: null, publication: "published" },
    });
    const values = { kind: own.kind, slug: own.slug, form: await oldForm(), wrong: "Something" };
    await sendForm(report, "/api/proposals/report", values);
    const { id } = await database().proposal.findFirstOrThrow({ where: { recordId: own.id, type: "mistake" } });
    expect(await readReviewedProposal(coordinator!, id, "ca")).toBeNull();
    expect(await judge(id, "accept", "", system)).toMatchObject({ ok: true });
  });
});
