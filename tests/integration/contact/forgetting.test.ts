import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { erasePerson, exportPerson } from "@/lib/contact/erasure";
import { handToPeople } from "@/lib/contact/hand-to-people";
import { readPersonData } from "@/lib/contact/person-data";
import { eraseExpired } from "@/lib/contact/retention";
import { closeDatabase, database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Prisma } from "@/prisma/generated/client";
import { addMessage, recordWithPromoter } from "../../support/messages";
import { makeActor } from "../../support/people";

afterAll(closeDatabase);

const now = new Date("2026-11-10T10:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);
let made: Awaited<ReturnType<typeof recordWithPromoter>>;
let coordinator: Actor & { userId: string };

beforeAll(async () => {
  made = await recordWithPromoter("barcelona");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: made.cityId }]);
});

type More = Partial<Prisma.MessageUncheckedCreateInput>;
const add = (more: More = {}) => addMessage(made.record.id, more);
const closed = (days: number, more: More = {}) => add({ state: "closed", closedAt: ago(days), ...more });
const read = (id: string) => database().message.findUnique({ where: { id } });
const isErased = async (id: string) => (await read(id))?.erasedAt !== null;

/** A message with everything that can be attached to it. */
async function written(more: More) {
  const message = await add(more);
  await transaction((tx) => handToPeople(tx, message.id, ago(40)));
  const authorId = coordinator.userId;
  await database().messageNote.create({ data: { messageId: message.id, authorId, text: "A note." } });
  await database().messageAnswer.create({
    data: { messageId: message.id, authorId, language: "ca", text: "An answer." },
  });
  return message;
}

function propose(more: Partial<Prisma.ProposalUncheckedCreateInput> = {}) {
  const [reference, submission] = [randomUUID(), randomUUID()];
  const who = { name: "Eva", email: `${submission}@senders.example`, organisation: "ZŠ", values: { title: "Words" } };
  const data = { type: "practice", language: "cs", reference, submission, ...who, updatedAt: now, ...more } as const;
  return database().proposal.create({ data });
}

function askApproval(more: Partial<Prisma.ApprovalUncheckedCreateInput> = {}) {
  const who = { name: "Eva", email: `${randomUUID()}@senders.example`, note: "Please look" };
  const place = { recordId: made.record.id, version: 1, language: "cs", askedById: coordinator.userId };
  return database().approval.create({ data: { ...place, ...who, expiresAt: ago(-10), ...more } });
}

describe("retention", () => {
  test("erases text and sender of a closed message on the day, and keeps its statistics", async () => {
    const [due, early] = [await closed(env().MESSAGE_KEEP_DAYS), await closed(env().MESSAGE_KEEP_DAYS - 1)];
    await eraseExpired(now);
    expect(await read(due.id)).toMatchObject({
      ...{
        body: null,
        senderName: null,
        senderEmail: null,
        senderOrganisation: null,
        senderCity: null,
        textHash: null,
      },
      ...{ erasedAt: now, recordId: made.record.id, createdAt: due.createdAt, closedAt: due.closedAt, language: "cs" },
    });
    expect(await isErased(early.id)).toBe(false);
  });

  test("lasts a year for those who agreed to it, but not for spam", async () => {
    const kept = await closed(364, { keepLonger: true });
    const over = await closed(365, { keepLonger: true });
    const spam = await add({ state: "spam", stateBefore: "open", closedAt: ago(31), keepLonger: true });
    await eraseExpired(now);
    expect(await Promise.all([kept, over, spam].map(({ id }) => isErased(id)))).toEqual([false, true, true]);
  });

  test("also erases answers, notes and emails", async () => {
    const { id } = await written({ state: "closed", closedAt: ago(31), createdAt: ago(90) });
    expect(await database().email.count({ where: { delivery: { messageId: id } } })).toBe(1);
    await eraseExpired(now);
    expect(await database().messageNote.count({ where: { messageId: id } })).toBe(0);
    expect(await database().messageAnswer.findMany({ where: { messageId: id }, select: { text: true } })).toEqual([
      { text: null },
    ]);
    expect(await database().email.count({ where: { delivery: { messageId: id } } })).toBe(0);
    expect(await database().delivery.count({ where: { messageId: id } })).toBe(1);
  });

  test("does not apply to open or just answered messages", async () => {
    const waiting = await add({ createdAt: ago(400) });
    const answered = await add({ state: "answered", answeredAt: ago(399), createdAt: ago(400) });
    await eraseExpired(now);
    expect(await Promise.all([waiting, answered].map(({ id }) => isErased(id)))).toEqual([false, false]);
  });

  test("erases unconfirmed messages after a week, and closes held ones", async () => {
    const [old, young] = [
      await add({ state: "unconfirmed", createdAt: ago(7) }),
      await add({ state: "unconfirmed", createdAt: ago(6) }),
    ];
    const held = await add({ state: "held", createdAt: ago(env().MESSAGE_CLOSE_DAYS) });
    await eraseExpired(now);
    expect(await read(old.id)).toBeNull();
    expect((await read(young.id))?.state).toBe("unconfirmed");
    expect(await read(held.id)).toMatchObject({ state: "closed", closedAt: now, erasedAt: null });
  });

  test("erases once when run twice at the same time", async () => {
    await closed(50);
    await closed(50);
    const runs = await Promise.all([eraseExpired(now), eraseExpired(now)]);
    expect(runs.reduce((sum, { messages = 0 }) => sum + messages, 0)).toBe(2);
  });

  test("covers decided and abandoned proposals and approvals", async () => {
    const settled = await propose({ state: "declined", reason: "Eva wrote it", settledAt: ago(30) });
    const [fresh, work] = [
      await propose({ state: "accepted", settledAt: ago(29) }),
      await propose({ state: "submitted", updatedAt: ago(300) }),
    ];
    const [left, begun] = [await propose({ updatedAt: ago(60) }), await propose({ updatedAt: ago(59) })];
    const [approved, asked] = [await askApproval({ state: "approved", answeredAt: ago(30) }), await askApproval()];
    await eraseExpired(now);
    const find = (id: string) => database().proposal.findUnique({ where: { id } });
    expect(await find(settled.id)).toMatchObject({ name: null, email: null, values: {}, reason: "", erasedAt: now });
    expect((await find(fresh.id))?.email).toBe(fresh.email);
    expect((await find(work.id))?.email).toBe(work.email);
    expect(await find(left.id)).toBeNull();
    expect(await find(begun.id)).not.toBeNull();
    const approvals = await database().approval.findMany({
      where: { id: { in: [approved.id, asked.id] } },
      orderBy: { email: "asc" },
    });
    expect(approvals.map(({ name, email, state }) => [name, email, state])).toEqual([
      ["Eva", asked.email, "asked"],
      [null, null, "approved"],
    ]);
  });
});

/** All texts of the database that could contain traces of a person. */
async function everything(): Promise<string> {
  const rows = await Promise.all([
    database().message.findMany(),
    database().messageAnswer.findMany({ where: { message: { erasedAt: { not: null } } } }),
    database().proposal.findMany(),
    database().approval.findMany({ include: { comments: true } }),
    database().email.findMany(),
    database().token.findMany(),
    database().user.findMany(),
    database().person.findMany({ include: { address: { select: { email: true } } } }),
    database().revision.findMany({ select: { authorEmail: true } }),
    database().auditEntry.findMany(),
  ]);
  return JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? String(value) : value));
}

describe("a person", () => {
  async function leaveEverything() {
    const email = `${randomUUID()}@people.example`;
    const name = `Zdeňka ${randomUUID()}`;
    const { id } = await database().user.create({ data: { email, name, language: "cs" } });
    await database().grant.create({ data: { userId: id, role: "contributor", cityId: made.cityId } });
    const person = randomUUID();
    await database().person.create({
      data: { id: person, name, showName: true, languages: ["cs"], address: { create: { email } } },
    });
    const asked = await written({ senderEmail: email, senderName: name });
    await add({ senderEmail: email, senderName: name, state: "unconfirmed" });
    await propose({ email, name, state: "submitted" });
    const approval = await askApproval({
      email,
      name,
      state: "declined",
      reason: `${name} says no`,
    });
    await database().approvalComment.create({
      data: { approvalId: approval.id, field: "title", text: name },
    });
    const letter = { language: "cs", template: "x", subject: name, text: "x", html: "x" };
    await database().email.create({ data: { to: email, messageId: randomUUID(), ...letter } });
    return { email, name, id, person, asked };
  }

  test("gets an export of everything stored, except what opens their account", async () => {
    const { email, name, asked } = await leaveEverything();
    const data = await exportPerson(system, email);
    expect(data).toMatchObject({ email, messages: [{ body: asked.body }, { state: "unconfirmed" }] });
    expect([data?.proposals, data?.approvals, data?.contacts].map((list) => list?.length)).toEqual([1, 1, 1]);
    expect(data?.account).toMatchObject({ email, name, grants: [{ role: "contributor" }] });
    expect(JSON.stringify(data)).not.toMatch(/passwordHash|totp|hash"/);
    expect(data?.emails.some(({ subject }) => subject === name)).toBe(true);
  });

  test("is erased everywhere except in statistics, and the audit log does not say who", async () => {
    const { email, name, id, person, asked } = await leaveEverything();
    const before = await database().message.count();
    expect(await everything()).toContain(email);
    const result = await erasePerson(system, email, now);
    expect(result).toMatchObject({
      ok: true,
      value: { messages: 2, proposals: 1, approvals: 1, contacts: 1, account: 1 },
    });
    const left = await everything();
    expect(left).not.toContain(email);
    expect(left).not.toContain(name);
    expect(await database().message.count()).toBe(before - 1);
    expect(await read(asked.id)).toMatchObject({ state: "closed", senderName: null, erasedAt: now });
    expect(await database().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: "–", disabledAt: now });
    expect(await database().person.findUniqueOrThrow({ where: { id: person } })).toMatchObject({
      name: "–",
      showName: false,
    });
    const line = await database().auditEntry.findFirstOrThrow({
      where: { action: "person.erase" },
      orderBy: { id: "desc" },
    });
    expect(line.details).toMatchObject({ messages: 2, person: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(await readPersonData(system, email)).toMatchObject({ messages: [], account: null, contacts: [] });
  });

  test("can only be erased by administrators, who cannot erase themselves", async () => {
    const { email, asked } = await leaveEverything();
    expect(await erasePerson(coordinator, email, now)).toEqual({ ok: false, reason: "notFound" });
    expect(await exportPerson(coordinator, email)).toBeNull();
    expect((await read(asked.id))?.senderEmail).toBe(email);
    const administrator = await makeActor("Matti Virta", [{ role: "administrator" }]);
    const refused = await erasePerson(administrator, administrator.email, now);
    expect(refused).toMatchObject({ reason: "invalid", errors: [{ key: "inbox:error.yourself" }] });
    const last = await erasePerson(system, administrator.email, now);
    expect(last).toMatchObject({ reason: "invalid", errors: [{ key: "account:error.lastAdministrator" }] });
    expect((await database().user.findUniqueOrThrow({ where: { id: administrator.userId } })).disabledAt).toBeNull();
  });

  test("is found by the exact address, even if it contains pattern characters", async () => {
    const [wanted, similar] = ["a_b%@people.example", "axbyy@people.example"];
    const [one, other] = [await add({ senderEmail: wanted }), await add({ senderEmail: similar })];
    await erasePerson(system, wanted, now);
    expect([await isErased(one.id), await isErased(other.id)]).toEqual([true, false]);
  });
});
