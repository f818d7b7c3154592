import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as confirm } from "@/app/api/proposals/confirm/route";
import { POST as submitProposal } from "@/app/api/proposals/hand-in/route";
import { POST as keep } from "@/app/api/proposals/keep/route";
import { POST as mailLink } from "@/app/api/proposals/link/route";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { acceptInvitation } from "@/lib/auth/invitations";
import { closeDatabase, database } from "@/lib/db";
import { type DecisionName, decideProposal } from "@/lib/proposals/decide";
import { countProposals, listProposals, readReviewedProposal } from "@/lib/proposals/queue";
import { readConfirming } from "@/lib/proposals/submit";
import { readHistory } from "@/lib/records/history/view";
import { listReviews } from "@/lib/records/review/reviews";
import { countReviews } from "@/lib/records/review/waiting";
import { readStored } from "@/lib/records/store/stored";
import { targetOf } from "@/lib/records/write/place";
import { publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import {
  arrivedProposal,
  confirmByLetter,
  confirmToken,
  handProposalIn,
  keepStep,
  lettersTo,
  newEmail,
  oldForm,
  outcome,
  proposalRow,
  sendForm,
  what,
  where,
  writeProposal,
  you,
} from "@/tests/support/proposals";

afterAll(closeDatabase);

let [city, elsewhere] = ["", ""];
let [coordinator, stranger]: Actor[] = [];

async function makeActor(name: string, grant: Grant): Promise<Actor> {
  const email = `${randomUUID()}@xarxa.example`;
  const { id } = await database().user.create({ data: { email, name, language: "ca" } });
  await database().grant.create({
    data: { userId: id, role: grant.role, cityId: "cityId" in grant ? grant.cityId : null },
  });
  return { userId: id, name, grants: [grant] };
}

beforeAll(async () => {
  const cities = await database().record.findMany({ where: { kind: "city", publication: "published" }, take: 2 });
  [city, elsewhere] = [cities[0]!.id, cities[1]!.id];
  coordinator = await makeActor("Núria Ferrer", { role: "coordinator", cityId: city });
  stranger = await makeActor("Matti Virta", { role: "coordinator", cityId: elsewhere });
});

const judge = (id: string, decision: DecisionName, reason = "", actor = coordinator!) =>
  decideProposal(actor, id, { decision, reason, language: "ca" });

const templatesTo = async (email: string) => (await lettersTo(email)).map(({ template }) => template);

const inputOf = async (id: string) => (await readStored(database(), "practice", id))!.input;

describe("a proposal", () => {
  test("is saved from its first step as typed, and shows errors", async () => {
    const first = { step: "where", form: await oldForm(), ...where(city, { school: " Škola  u lesa " }) };
    const begun = await sendForm(keep, "/api/proposals/keep", first);
    expect(begun).toMatchObject({ status: 303, location: expect.stringContaining("?step=what") });
    const wrong = await keepStep(begun.token, "outcome", outcome({ since: "kdysi", links: "javascript:alert(1)" }));
    expect(wrong.location).toContain("step=outcome&draft=");
    const { values } = await database().proposal.findFirstOrThrow({
      where: { values: { path: ["since"], equals: "kdysi" } },
    });
    expect(values).toMatchObject({ city, school: " Škola  u lesa ", since: "kdysi", links: "javascript:alert(1)" });
    const back = await keepStep(begun.token, "outcome", outcome({ since: "zase kdysi" }), "back");
    expect(back.location).toContain("?step=what");
    const unfinished = await handProposalIn(begun.token);
    expect(unfinished.location).toContain("step=review&draft=");
  });

  test("is created once, however often its first form is sent at once", async () => {
    const form = await oldForm();
    const before = await database().proposal.count();
    const first = { step: "where", form, ...where(city) };
    const sent = await Promise.all(Array.from({ length: 50 }, () => sendForm(keep, "/api/proposals/keep", first)));
    // A busy database may refuse a request for now, but must not accept one twice.
    const taken = sent.filter(({ status }) => status === 303);
    expect(taken.length).toBeGreaterThan(0);
    expect(new Set(taken.map(({ token }) => token)).size).toBe(1);
    expect(await database().proposal.count()).toBe(before + 1);
  });

  test("is submitted and arrives once, however often the buttons are pressed at once", async () => {
    const email = newEmail();
    const { token, id } = await writeProposal({ city, email });
    await Promise.all(Array.from({ length: 50 }, () => handProposalIn(token)));
    expect(await templatesTo(email)).toEqual(["proposal.confirm"]);
    await Promise.all(Array.from({ length: 50 }, () => confirmByLetter(email)));
    expect(await templatesTo(email)).toEqual(["proposal.confirm", "proposal.arrived"]);
    const { recordId } = await proposalRow(id);
    expect(await database().history.count({ where: { recordId: recordId!, action: "create" } })).toBe(1);
    expect(await database().record.count({ where: { history: { some: { actorName: `proposal:${id}` } } } })).toBe(1);
  });

  test("arrives only once its address is confirmed, and opening the link does not confirm", async () => {
    const email = newEmail();
    const { token, id } = await writeProposal({ city, email });
    await handProposalIn(token);
    for (let look = 0; look < 3; look++)
      expect(await readConfirming(await confirmToken(email), new Date())).toMatchObject({ email, type: "practice" });
    expect(await proposalRow(id)).toMatchObject({ state: "unconfirmed", recordId: null, confirmedAt: null });
    const later = new Date(Date.now() + 8 * 24 * 3_600_000);
    expect(await readConfirming(await confirmToken(email), later)).toBeNull();
  });

  test("with a changed address must be confirmed again, and the first link no longer works", async () => {
    const [first, second] = [newEmail(), newEmail()];
    const { token, id } = await writeProposal({ city, email: first });
    await handProposalIn(token);
    const old = await confirmToken(first);
    expect((await sendForm(submitProposal, "/api/proposals/hand-in", { token, intent: "reopen" })).location).toContain(
      "step=you",
    );
    await keepStep(token, "you", you(second));
    await handProposalIn(token);
    expect((await sendForm(confirm, "/api/proposals/confirm", { token: old })).location).toContain("draft=");
    expect(await proposalRow(id)).toMatchObject({ state: "unconfirmed", email: second });
    await confirmByLetter(second);
    expect(await proposalRow(id)).toMatchObject({ state: "submitted", email: second });
  });

  test("becomes a draft in the city's review queue, in its language, with vocabulary terms", async () => {
    const { id, email } = await arrivedProposal(city);
    const { record, recordId } = await proposalRow(id);
    expect(record).toMatchObject({
      kind: "practice",
      publication: "inReview",
      sourceLanguage: "cs",
      responsibleCityId: city,
      createdById: null,
    });
    expect(await inputOf(recordId!)).toMatchObject({
      fields: { start: "2022-09", phase: "phase/running", levels: ["level/ED1"], cities: [city] },
      translations: {
        cs: {
          challenge: expect.stringContaining("četly nerady"),
          findings: [{ text: "Začít s malou skupinou." }, { text: "Počasí se nedá naplánovat." }],
          furtherInformation: "- <https://skola.example/cteni>",
        },
      },
    });
    const history = await readHistory(coordinator!, "practice", recordId!, 1, "cs");
    expect(history?.entries.map(({ who, action }) => [who, action])).toEqual([
      ["Jana Nováková (bez účtu)", "submit"],
      ["Jana Nováková (bez účtu)", "create"],
    ]);
    const lines = await database().history.findMany({ where: { recordId: recordId! } });
    expect(JSON.stringify(lines, (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toMatch(
      new RegExp(`Nováková|${email}`),
    );
    const told = await database().user.findUniqueOrThrow({ where: { id: coordinator!.userId! } });
    expect(await templatesTo(told.email)).toContain("proposal.waiting");
  });

  test("is listed once in the queue, and not for other cities", async () => {
    const before = (await countProposals(coordinator!)) + (await countReviews(coordinator!));
    const { id } = await arrivedProposal(city);
    expect((await countProposals(coordinator!)) + (await countReviews(coordinator!))).toBe(before + 1);
    const { recordId } = await proposalRow(id);
    expect((await listProposals(coordinator!, "waiting", "ca")).some((line) => line.id === id)).toBe(true);
    expect((await listReviews(coordinator!, "ca")).some((line) => line.recordId === recordId)).toBe(false);
    expect((await listProposals(stranger!, "waiting", "ca")).some((line) => line.id === id)).toBe(false);
    expect(await readReviewedProposal(stranger!, id, "ca")).toBeNull();
  });

  test.each(["accept", "sendBack", "decline", "spam"] as const)(
    "cannot be changed by another city: %s",
    async (decision) => {
      const { id } = await arrivedProposal(city);
      const before = await proposalRow(id);
      expect(await judge(id, decision, "Because", stranger)).toEqual({ ok: false, reason: "notFound" });
      const nobody = { userId: coordinator!.userId, name: "Nobody", grants: [] };
      expect(await judge(id, decision, "Because", nobody)).toEqual({ ok: false, reason: "notFound" });
      expect(await proposalRow(id)).toEqual(before);
    },
  );

  test("accepted, stays in review, and its author can be invited", async () => {
    const { id, email } = await arrivedProposal(city);
    expect(await judge(id, "accept")).toMatchObject({ ok: true });
    const { record, state } = await proposalRow(id);
    expect([state, record?.publication]).toEqual(["accepted", "inReview"]);
    const letter = (await lettersTo(email)).at(-1)!;
    expect(letter).toMatchObject({ template: "proposal.accepted", language: "cs" });
    const token = new URL(/https?:\/\/\S+account\/invitation\S+/.exec(letter.text)![0]).searchParams.get("token")!;
    const come = await acceptInvitation(token, { name: "Jana", language: "cs", password: null }, null, new Date());
    if (!come.ok) throw new Error(come.reason);
    const { actor } = come.value;
    expect(actor.grants).toEqual([{ role: "contributor", cityId: city }]);
    const own = await database().record.findUniqueOrThrow({ where: { id: record!.id } });
    expect(own.createdById).toBe(actor.userId);
    expect(can(actor, "propose", targetOf(own))).toBe(true);
    expect(await judge(id, "accept")).toMatchObject({ ok: false, reason: "invalid" });
    expect((await listReviews(coordinator!, "ca")).some((line) => line.recordId === record!.id)).toBe(true);
  });

  test("is sent back with a reason only; its author reads it, edits and submits again", async () => {
    const { id, email, token } = await arrivedProposal(city);
    expect(await judge(id, "sendBack", "  ")).toMatchObject({ errors: [{ key: "error.reason", path: ["reason"] }] });
    await judge(id, "sendBack", "Quants infants hi van?");
    const { state, recordId, record } = await proposalRow(id);
    expect([state, record?.publication]).toEqual(["sentBack", "draft"]);
    const letter = (await lettersTo(email)).at(-1)!;
    expect(letter.text).toContain("Quants infants hi van?");
    expect(letter.text).toContain(`/propose/${token}`);
    await keepStep(token, "what", what({ title: "Čtení v parku pro všechny" }));
    await handProposalIn(token);
    expect(await templatesTo(email)).toEqual([
      ...["proposal.confirm", "proposal.arrived", "proposal.sentBack", "proposal.arrived"],
    ]);
    const again = await proposalRow(id);
    expect(again).toMatchObject({ state: "submitted", recordId, reason: null, record: { publication: "inReview" } });
    expect((await inputOf(recordId!)).translations.cs?.title).toBe("Čtení v parku pro všechny");
  });

  test("submitted again keeps the coordinator's edits; if both changed a text, the new one waits", async () => {
    const { id, token } = await arrivedProposal(city);
    await judge(id, "sendBack", "Please");
    const { recordId } = await proposalRow(id);
    const input = structuredClone(await inputOf(recordId!));
    input.translations.cs = { ...input.translations.cs, impact: "Redakce: o třetinu víc výpůjček." };
    input.fields.evidence = "evidence/self-reported";
    expect(await save(coordinator!, "practice", recordId!, input)).toMatchObject({ ok: true });
    await keepStep(token, "what", what({ title: "Nový název" }));
    await handProposalIn(token);
    expect(await inputOf(recordId!)).toMatchObject({
      fields: { evidence: "evidence/self-reported" },
      translations: { cs: { title: "Nový název", impact: "Redakce: o třetinu víc výpůjček." } },
    });

    await judge(id, "sendBack", "Once more");
    const edited = structuredClone(await inputOf(recordId!));
    edited.translations.cs = { ...edited.translations.cs, title: "Název od redakce" };
    await save(coordinator!, "practice", recordId!, edited);
    await keepStep(token, "what", what({ title: "Název od autorky" }));
    await handProposalIn(token);
    expect((await inputOf(recordId!)).translations.cs?.title).toBe("Název od redakce");
    const judged = await readReviewedProposal(coordinator!, id, "ca");
    const change = await database().revision.findUniqueOrThrow({ where: { id: judged!.waitingChange! } });
    expect(change).toMatchObject({ state: "submitted", origin: "proposal", authorId: null });
    expect((change.input as { translations: { cs: { title: string } } }).translations.cs.title).toBe(
      "Název od autorky",
    );
  });

  test("declined, is answered with the reason, and its draft is removed", async () => {
    const { id, email } = await arrivedProposal(city);
    await judge(id, "decline", "Ho tenim ja descrit.");
    expect(await proposalRow(id)).toMatchObject({ state: "declined", record: { publication: "archived" } });
    expect((await lettersTo(email)).at(-1)).toMatchObject({ template: "proposal.declined", language: "cs" });
  });

  test("marked as spam, notifies nobody, and can be restored with its draft", async () => {
    const { id, email } = await arrivedProposal(city);
    const letters = await templatesTo(email);
    await judge(id, "spam");
    expect(await proposalRow(id)).toMatchObject({ state: "spam", record: { publication: "archived" } });
    await judge(id, "release");
    expect(await proposalRow(id)).toMatchObject({ state: "submitted", record: { publication: "inReview" } });
    expect(await templatesTo(email)).toEqual(letters);
  });

  test("that looks suspicious is held without a draft until it is released", async () => {
    const email = newEmail();
    const first = { step: "where", form: await oldForm(), trap: "http://casino.example", ...where(city) };
    const { token } = await sendForm(keep, "/api/proposals/keep", first);
    for (const [step, values] of Object.entries({ what: what(), outcome: outcome(), you: you(email) }))
      await keepStep(token, step, values);
    await handProposalIn(token);
    await confirmByLetter(email);
    const { id } = await database().proposal.findFirstOrThrow({ where: { email } });
    expect(await proposalRow(id)).toMatchObject({ state: "held", recordId: null, signals: ["trap"] });
    expect((await listProposals(coordinator!, "waiting", "ca")).some((line) => line.id === id)).toBe(true);
    expect(await judge(id, "accept")).toMatchObject({ ok: false });
    await judge(id, "spam");
    await judge(id, "release");
    expect(await proposalRow(id)).toMatchObject({ state: "submitted", record: { publication: "inReview" } });
  });

  test("to a city that is not listed goes to the platform, where nobody can be invited", async () => {
    const email = newEmail();
    const { token, id } = await writeProposal({ city, email });
    await keepStep(token, "where", where("elsewhere", { place: "" }));
    expect((await handProposalIn(token)).location).toContain("draft=");
    await keepStep(token, "where", where("elsewhere", { place: "Ljubljana, Slovinsko" }));
    await handProposalIn(token);
    await confirmByLetter(email);
    expect(await proposalRow(id)).toMatchObject({ cityId: null, record: { responsibleCityId: null } });
    expect(await judge(id, "accept", "", coordinator)).toEqual({ ok: false, reason: "notFound" });
    expect(await judge(id, "accept", "", system)).toMatchObject({ ok: true });
    expect((await lettersTo(email)).at(-1)!.text).not.toContain("account/invitation");
  });

  test("with a taken title gets a numbered address", async () => {
    const title = `Stejný název ${randomUUID()}`;
    const slugs = [];
    for (let time = 0; time < 2; time++)
      slugs.push((await proposalRow((await arrivedProposal(city, title)).id)).record!.slug);
    expect(new Set(slugs).size).toBe(2);
  });

  test("that was published can no longer be changed by its author", async () => {
    const { id, token } = await arrivedProposal(city);
    const { recordId } = await proposalRow(id);
    await publish(coordinator!, "practice", recordId!, ["cs"]);
    expect((await keepStep(token, "what", what({ title: "Tajně" }))).location).toContain("draft=");
    await judge(id, "decline", "Doch nicht");
    expect((await proposalRow(id)).record?.publication).toBe("published");
  });

  test("emails its private link on request, a few times an hour, without typed text", async () => {
    const { token } = await writeProposal({ city, email: newEmail(), title: "Velmi zvláštní název" });
    const email = newEmail();
    const send = () => sendForm(mailLink, "/api/proposals/link", { token, email });
    for (let time = 0; time < 3; time++) expect((await send()).location).toContain("done=sent");
    expect((await send()).location).toContain("draft=");
    const letters = await lettersTo(email);
    expect(letters).toHaveLength(3);
    expect(letters[0]!.text).toContain(`/propose/${token}`);
    expect(letters[0]!.text + letters[0]!.subject).not.toMatch(/zvláštní|Nováková/);
  });

  test("cannot be opened with a forged token", async () => {
    for (const token of ["0", "a.b", `${"x".repeat(300)}.y`]) {
      expect((await handProposalIn(token)).status).toBe(303);
      expect((await keepStep(token, "what", what())).location).toContain("draft=");
    }
  });
});
