import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as answerRoute } from "@/app/api/admin/messages/answer/route";
import { POST as bulkRoute } from "@/app/api/admin/messages/bulk/route";
import type { Actor, Grant } from "@/lib/auth/actor";
import { changeMessage, changeMessages, type Intent, messageIntents } from "@/lib/contact/inbox/act";
import { answerMessage } from "@/lib/contact/inbox/answer";
import { flaggedContacts } from "@/lib/contact/inbox/flagged";
import { forwardChoices, forwardMessage } from "@/lib/contact/inbox/forward";
import { countWaiting, listMessages } from "@/lib/contact/inbox/list";
import { parseInboxQuery } from "@/lib/contact/inbox/list-query";
import { addNote } from "@/lib/contact/inbox/note";
import { readMessage } from "@/lib/contact/inbox/one";
import { closeDatabase, database } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { addMessage, recordWithPromoter } from "../../support/messages";
import { cookieFor, formRequest, makeActor, type Person } from "../../support/people";

afterAll(closeDatabase);

const now = new Date("2026-11-10T10:00:00Z");
type Made = Awaited<ReturnType<typeof recordWithPromoter>>;

let [here, elsewhere] = [{} as Made, {} as Made];
const people = {} as Record<"administrator" | "coordinator" | "other" | "editor" | "promoter" | "nobody", Person>;

const make = (grants: Grant[]) => makeActor("Núria Ferrer", grants);

beforeAll(async () => {
  [here, elsewhere] = [await recordWithPromoter("barcelona"), await recordWithPromoter("helsinki")];
  people.administrator = await make([{ role: "administrator" }]);
  people.coordinator = await make([{ role: "coordinator", cityId: here.cityId }]);
  people.other = await make([{ role: "coordinator", cityId: elsewhere.cityId }]);
  people.editor = await make([{ role: "editor", recordId: here.record.id }]);
  people.promoter = await make([]);
  people.nobody = await make([{ role: "contributor", cityId: here.cityId }]);
  await database().user.update({ where: { id: people.promoter.userId }, data: { personId: here.person.id } });
});

const add = (more: Partial<Prisma.MessageUncheckedCreateInput> = {}) => addMessage(here.record.id, more);

/** A message as stored, sent to the promoter. */
async function sent(more: Partial<Prisma.MessageUncheckedCreateInput> = {}) {
  const message = await add(more);
  const data = { messageId: message.id, personId: here.person.id, purpose: "message", language: "ca" } as const;
  await database().delivery.create({ data });
  return message;
}

const row = (id: string) => database().message.findUniqueOrThrow({ where: { id }, include: { deliveries: true } });
const whoReads = async (id: string) => {
  const found = await Promise.all(
    Object.entries(people).map(async ([name, actor]) => ((await readMessage(actor, id, "en")) ? name : "")),
  );
  return found.filter(Boolean);
};
const ids = async (actor: Actor, query: Record<string, string> = {}) =>
  (await listMessages(actor, "en", parseInboxQuery({ state: "all", ...query }), now)).lines.map(({ id }) => id);

describe("who can read a message", () => {
  test("coordinators of its city, editors of its record, and its recipients", async () => {
    const { id } = await sent();
    expect(await whoReads(id)).toEqual(["administrator", "coordinator", "editor", "promoter"]);
  });

  test.each(["unconfirmed", "held", "spam"] as const)(
    "a message that is %s: coordinators of the city only",
    async (state) => {
      const { id } = await sent({ state, stateBefore: state === "spam" ? "open" : null });
      expect(await whoReads(id)).toEqual(["administrator", "coordinator"]);
    },
  );

  test("a message about a platform record: administrators", async () => {
    const record = await database().record.findFirstOrThrow({ where: { responsibleCityId: null } });
    const { id } = await addMessage(record.id);
    expect(await whoReads(id)).toEqual(["administrator"]);
  });

  test("the list contains exactly the readable messages", async () => {
    const [mine, theirs] = [await sent(), await addMessage(elsewhere.record.id)];
    expect(await ids(people.coordinator)).toContain(mine.id);
    expect(await ids(people.coordinator)).not.toContain(theirs.id);
    expect(await ids(people.other)).toContain(theirs.id);
    expect(await ids(people.nobody)).toEqual([]);
    for (const actor of Object.values(people))
      for (const id of await ids(actor)) expect(await readMessage(actor, id, "en"), `${id}`).not.toBeNull();
  });

  test("other readers do not see the name of a contact who keeps it private", async () => {
    const { id } = await sent();
    const [moderate, editor] = [
      await readMessage(people.coordinator, id, "en"),
      await readMessage(people.editor, id, "en"),
    ];
    expect(moderate?.deliveries[0]?.to?.text).toBe("Pere Soler");
    expect(JSON.stringify(editor)).not.toContain("Pere Soler");
    expect(JSON.stringify([moderate, editor])).not.toContain(here.email);
  });
});

describe("the list", () => {
  test("searches name, organisation, text and reference by each word, and treats special characters literally", async () => {
    const tag = randomUUID().slice(0, 8);
    const { id, reference } = await add({ senderName: `Ola ${tag}`, body: "100 % jistě_ano" });
    expect(await ids(people.coordinator, { q: `${tag} jistě_ano` })).toEqual([id]);
    expect(await ids(people.coordinator, { q: reference })).toEqual([id]);
    expect(await ids(people.coordinator, { q: `${tag} jistě%ano` })).toEqual([]);
    expect(await ids(people.coordinator, { q: `${tag} jistěxano` })).toEqual([]);
  });

  test("filters by record, language and age, and counts every folder with the same filters", async () => {
    const old = await add({ language: "pt", createdAt: new Date("2026-09-01T10:00:00Z") });
    const spam = await add({ language: "pt", state: "spam", stateBefore: "open", closedAt: now });
    expect(await ids(people.coordinator, { language: "pt", age: "olderThanMonth" })).toEqual([old.id]);
    expect(await ids(people.coordinator, { language: "pt", state: "spam" })).toEqual([spam.id]);
    expect(await ids(people.coordinator, { language: "pt", record: elsewhere.record.id })).toEqual([]);
    const { counts } = await listMessages(people.coordinator, "en", parseInboxQuery({ language: "pt" }), now);
    expect(counts).toMatchObject({ waiting: 1, spam: 1, all: 2, answered: 0 });
  });

  test("counts what waits: held for moderators, unreached if every delivery failed", async () => {
    const before = await countWaiting(people.coordinator);
    await add({ state: "held" });
    const lost = await sent();
    await database().delivery.updateMany({ where: { messageId: lost.id }, data: { state: "failed" } });
    const { held, open, failed } = await countWaiting(people.coordinator);
    expect([held - before.held, open - before.open, failed - before.failed]).toEqual([1, 1, 1]);
    expect(await countWaiting(people.editor)).toMatchObject({ held: 0 });
    expect(await ids(people.coordinator, { state: "failed" })).toContain(lost.id);
  });
});

/** The state in which each change is tried. */
const before: Record<Intent, Partial<Prisma.MessageUncheckedCreateInput>> = {
  answered: {},
  reopen: { state: "answered", answeredAt: now },
  close: {},
  release: { state: "held" },
  spam: {},
  notSpam: { state: "spam", stateBefore: "held", closedAt: now },
};
const judging: Intent[] = ["close", "release", "spam", "notSpam"];

describe("changing a message", () => {
  test.each(messageIntents)("%s is allowed for those with the right only", async (intent) => {
    for (const [name, actor] of Object.entries(people)) {
      const message = await sent(before[intent]);
      const kept = await row(message.id);
      const mayAnswer = ["administrator", "coordinator", "editor", "promoter"];
      const may = judging.includes(intent) ? ["administrator", "coordinator"] : mayAnswer;
      const result = await changeMessage(actor, message.id, intent, now);
      expect(result.ok, `${name} ${intent}`).toBe(may.includes(name));
      const changed = await row(message.id);
      if (!may.includes(name)) expect(changed).toEqual(kept);
      else expect(changed.state).not.toBe(kept.state);
    }
  });

  test("marking as answered is recorded at the delivery of that person", async () => {
    const { id } = await sent();
    await changeMessage(people.promoter, id, "answered", now);
    expect((await row(id)).deliveries[0]?.answeredAt).toEqual(now);
    const events = await database().deliveryEvent.findMany({ where: { delivery: { messageId: id } } });
    expect(events.map(({ type }) => type)).toEqual(["answered"]);
  });

  test("many can be marked as spam and restored at once; nothing happens if one belongs to another city", async () => {
    const [one, two, foreign] = [await add({ state: "held" }), await add(), await addMessage(elsewhere.record.id)];
    const refused = await changeMessages(people.coordinator, [one.id, foreign.id], "spam", now);
    expect(refused).toEqual({ ok: false, reason: "notFound" });
    expect((await row(one.id)).state).toBe("held");
    const done = await changeMessages(people.coordinator, [one.id, two.id, one.id], "spam", now);
    expect(done).toMatchObject({ ok: true, value: [one.id, two.id].sort() });
    await changeMessages(people.coordinator, [one.id, two.id], "notSpam", now);
    expect([(await row(one.id)).state, (await row(two.id)).state]).toEqual(["held", "open"]);
  });

  test("a simultaneous bulk change by two people changes each message once", async () => {
    const messages = await Promise.all([add(), add(), add()]);
    const chosen = messages.map(({ id }) => id);
    const results = await Promise.all([
      changeMessages(people.coordinator, chosen, "spam", now),
      changeMessages(people.administrator, [...chosen].reverse(), "spam", now),
    ]);
    expect(results.flatMap((result) => (result.ok ? result.value : [])).sort()).toEqual(chosen.sort());
  });

  test("a note is limited to those who may answer, and is stored once", async () => {
    const { id } = await sent();
    expect((await addNote(people.other, id, "x", now)).ok).toBe(false);
    expect(await addNote(people.editor, id, "", now)).toMatchObject({ reason: "invalid" });
    await addNote(people.editor, id, "Truca’ls.", now);
    await addNote(people.editor, id, "Truca’ls.", now);
    expect((await readMessage(people.coordinator, id, "en"))?.notes.map(({ text }) => text)).toEqual(["Truca’ls."]);
  });
});

describe("answering", () => {
  const answer = (more: object = {}) => ({
    text: "Veniu quan vulgueu.\n\nPere",
    language: "ca" as const,
    showAddress: false,
    ...more,
  });
  const letterOf = (aboutId: string) => database().email.findMany({ where: { aboutId, template: "answer" } });

  test("sends the answer to the sender in their language, and stores it once", async () => {
    const message = await sent();
    const results = await Promise.all([
      answerMessage(people.promoter, message.id, answer(), now),
      answerMessage(people.promoter, message.id, answer(), now),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const letters = await letterOf(message.id);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ to: message.senderEmail, language: "cs", headers: {} });
    expect(letters[0]!.text).toContain("Veniu quan vulgueu.");
    expect(letters[0]!.html).toContain('lang="ca"');
    expect(letters[0]!.subject).toContain(message.reference);
    expect(JSON.stringify(letters)).not.toContain(people.promoter.email);
    expect(JSON.stringify(letters)).not.toContain(here.email);
    expect(await row(message.id)).toMatchObject({ state: "answered", answeredAt: now });
    expect((await row(message.id)).deliveries[0]?.answeredAt).toEqual(now);
  });

  test("includes the writer's address only if they choose so", async () => {
    const message = await sent();
    await answerMessage(people.editor, message.id, answer({ showAddress: true }), now);
    const [letter] = await letterOf(message.id);
    expect(letter?.headers).toEqual({ replyTo: [{ name: people.editor.name, address: people.editor.email }] });
  });

  test("is refused without the right, without text, or for an erased or held message", async () => {
    const open = await sent();
    expect(await answerMessage(people.other, open.id, answer(), now)).toMatchObject({ reason: "notFound" });
    expect(await answerMessage(people.editor, open.id, answer({ text: "" }), now)).toMatchObject({ reason: "invalid" });
    const held = await sent({ state: "held" });
    expect(await answerMessage(people.coordinator, held.id, answer(), now)).toMatchObject({ reason: "invalid" });
    expect(await database().messageAnswer.count({ where: { messageId: { in: [open.id, held.id] } } })).toBe(0);
    expect((await row(open.id)).state).toBe("open");
  });
});

describe("forwarding", () => {
  async function colleague() {
    const id = randomUUID();
    const organisation = await database().organisation.findFirstOrThrow({ where: { cityId: here.cityId } });
    const email = `${id}@promoters.example`;
    await database().person.create({
      data: {
        id,
        name: "Marta Puig",
        languages: ["sv"],
        organisationId: organisation.id,
        address: { create: { email } },
      },
    });
    return { id, email };
  }

  test("reaches a person of the city's organisations by name, without showing an address", async () => {
    const [message, marta] = [await sent(), await colleague()];
    const about = { id: message.id, about: { id: here.record.id }, cityId: here.cityId };
    const choices = await forwardChoices(people.coordinator, about, "en");
    expect(choices.people.map(({ value }) => value)).toContain(`person:${marta.id}`);
    expect(choices.people.map(({ value }) => value)).not.toContain(`person:${here.person.id}`);
    expect(JSON.stringify(choices)).not.toContain("@");
    const to = `person:${marta.id}`;
    expect((await forwardMessage(people.coordinator, message.id, to, now)).ok).toBe(true);
    const delivery = await database().delivery.findFirstOrThrow({
      where: { messageId: message.id, personId: marta.id },
      include: { emails: true },
    });
    expect(delivery).toMatchObject({ purpose: "forward", language: "sv" });
    expect(delivery.emails.map((email) => email.to)).toEqual([marta.email]);
    expect(await forwardMessage(people.coordinator, message.id, to, now)).toMatchObject({ reason: "invalid" });
  });

  test("reaches a coordinator of another city, who reads and answers but does not moderate", async () => {
    const { id } = await sent();
    expect((await forwardMessage(people.coordinator, id, `user:${people.other.userId}`, now)).ok).toBe(true);
    expect((await readMessage(people.other, id, "en"))?.rights).toEqual({ read: true, answer: true, moderate: false });
    expect(await changeMessage(people.other, id, "spam", now)).toMatchObject({ reason: "notFound" });
    expect((await changeMessage(people.other, id, "answered", now)).ok).toBe(true);
  });

  test("is limited to coordinators of the city and to their own people", async () => {
    const [message, marta] = [await sent(), await colleague()];
    for (const actor of [people.editor, people.promoter, people.other])
      expect(await forwardMessage(actor, message.id, `person:${marta.id}`, now)).toMatchObject({ reason: "notFound" });
    for (const to of [`person:${elsewhere.person.id}`, `user:${people.editor.userId}`, `person:${randomUUID()}`])
      expect(await forwardMessage(people.coordinator, message.id, to, now)).toMatchObject({ reason: "invalid" });
    expect((await row(message.id)).deliveries).toHaveLength(1);
  });
});

describe("over HTTP", () => {
  test("a coordinator of another city changes nothing, and errors do not repeat the text", async () => {
    const message = await sent();
    const cookie = await cookieFor(people.other.userId);
    const values = { locale: "en", id: message.id, text: "secret words", language: "en" };
    const request = formRequest("/api/admin/messages/answer", values, { cookie, json: true });
    const answer = await answerRoute(request);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("secret words");
    expect((await row(message.id)).state).toBe("open");
  });

  test("an empty selection has an error, and a bulk action can be undone on the next page", async () => {
    const cookie = await cookieFor(people.coordinator.userId);
    const ask = (values: Record<string, string>) =>
      bulkRoute(formRequest("/api/admin/messages/bulk", { locale: "en", ...values }, { cookie }));
    const none = await ask({ intent: "spam" });
    expect(none.headers.get("location")).toMatch(/^\/en\/admin\/messages\?draft=[\w-]{22}#error-summary$/);
    const { id } = await add();
    const done = await ask({ intent: "spam", ids: id, next: "/en/admin/messages?state=held&done=spam&undo=x" });
    const to = new URL(done.headers.get("location")!, "http://here.invalid").searchParams;
    expect([to.get("state"), to.get("done")]).toEqual(["held", "spam"]);
    const draft = await database().formDraft.findUniqueOrThrow({ where: { id: to.get("undo")! } });
    expect(draft.values).toEqual({ ids: [id] });
  });
});

test("undeliverable addresses are shown to those who may correct them, and to nobody else", async () => {
  const organisation = await database().organisation.findFirstOrThrow({
    where: { record: { responsibleCityId: here.cityId } },
  });
  await database().person.update({ where: { id: here.person.id }, data: { organisationId: organisation.id } });
  await database().personAddress.update({ where: { personId: here.person.id }, data: { failures: 1 } });
  expect(await flaggedContacts(people.coordinator)).toEqual([]);
  await database().personAddress.update({ where: { personId: here.person.id }, data: { failures: 2 } });
  expect(await flaggedContacts(people.coordinator, here.record.id)).toEqual([
    { id: here.person.id, name: "Pere Soler" },
  ]);
  expect(await flaggedContacts(people.coordinator, elsewhere.record.id)).toEqual([]);
  for (const actor of [people.other, people.editor, people.promoter]) expect(await flaggedContacts(actor)).toEqual([]);
});
