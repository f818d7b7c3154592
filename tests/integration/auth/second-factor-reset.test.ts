import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor, Grant } from "@/lib/auth/actor";
import { invite, readInvitation, resendInvitation, withdrawInvitation } from "@/lib/auth/invitations";
import { removeSecondFactor, renewRecoveryCodes, replaceRecoveryCodes } from "@/lib/auth/second-factor";
import {
  applyDueResets,
  readReset,
  resetDelay,
  resetSecondFactor,
  stopNeedless,
  stopReset,
  stopResetByLink,
} from "@/lib/auth/second-factor-reset";
import { readVisitor } from "@/lib/auth/visitor";
import { closeDatabase, database, transaction } from "@/lib/db";
import { findRecordsForEditors } from "@/lib/records/admin/editor-records";
import { listInvitations } from "@/lib/records/admin/invitation-list";
import { listPeople } from "@/lib/records/admin/people-list";
import { cookieFor, makeActor, newestToken, type Person } from "../../support/people";

afterAll(closeDatabase);

const now = new Date("2026-12-01T10:00:00Z");
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let [city, elsewhere] = ["", ""];

const makePerson = (...grants: Grant[]) => makeActor("Núria Ferrer", grants);

let person: Person;
let coordinator: Person;
let [first, second] = [{} as Person, {} as Person];

beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2, select: { id: true } });
  [city, elsewhere] = [cities[0]!.id, cities[1]!.id];
  coordinator = await makePerson({ role: "coordinator", cityId: city });
  first = await makePerson({ role: "administrator" });
  second = await makePerson({ role: "administrator" });
});
beforeEach(async () => {
  person = await makePerson({ role: "contributor", cityId: city });
  await database().user.update({ where: { id: person.userId }, data: { totpSecret: "sealed" } });
  await database().recoveryCode.create({ data: { userId: person.userId, hash: randomUUID() } });
});

const isOn = async () =>
  (await database().user.findUniqueOrThrow({ where: { id: person.userId } })).totpSecret !== null;
const lettersTo = async (email: string) =>
  (await database().email.findMany({ where: { to: email, createdAt: { gte: now } } })).map(({ template }) => template);
const askedFor = { ok: true, value: { outcome: "resetAsked" } };
const doneNow = { ok: true, value: { outcome: "resetDone" } };

describe("a lost second factor", () => {
  test.each([
    ["two administrators", () => [first, second]],
    ["an administrator and the person's coordinator", () => [first, coordinator]],
    ["the coordinator and an administrator", () => [coordinator, second]],
  ])("is reset by %s at once, told to all and audited", async (_, two) => {
    const [one, other] = two();
    expect(await resetSecondFactor(one!, person.userId, now)).toEqual(askedFor);
    expect(await resetSecondFactor(one!, person.userId, now)).toEqual(askedFor);
    expect(await isOn()).toBe(true);
    expect(await readReset(other!, person.userId)).toMatchObject({ waiting: { by: one!.name, isOwn: false } });
    expect(await resetSecondFactor(other!, person.userId, now)).toEqual(doneNow);
    expect(await isOn()).toBe(false);
    expect(await database().recoveryCode.count({ where: { userId: person.userId } })).toBe(0);
    expect(await lettersTo(person.email)).toEqual(["secondFactor.asked", "secondFactor.done"]);
    expect(await lettersTo(one!.email)).toContain("secondFactor.done");
    expect(await lettersTo(other!.email)).toContain("secondFactor.done");
    const lines = await database().auditEntry.findMany({
      where: { subject: person.userId, action: { startsWith: "people.secondFactor" } },
      orderBy: { id: "asc" },
    });
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["people.secondFactor.asked", one!.userId],
      ["people.secondFactor.done", other!.userId],
    ]);
  });

  test("is never reset by two coordinators, the person, or a coordinator of another city", async () => {
    const colleague = await makePerson({ role: "coordinator", cityId: city });
    const stranger = await makePerson({ role: "coordinator", cityId: elsewhere });
    expect(await resetSecondFactor(person, person.userId, now)).toMatchObject({ reason: "notFound" });
    expect(await resetSecondFactor(stranger, person.userId, now)).toMatchObject({ reason: "notFound" });
    expect(await resetSecondFactor(coordinator, person.userId, now)).toEqual(askedFor);
    expect(await resetSecondFactor(colleague, person.userId, now)).toMatchObject({
      errors: [{ key: "account:error.administratorNeeded" }],
    });
    await applyDueResets(hoursLater(100));
    expect(await isOn()).toBe(true);
    await applyDueResets(hoursLater(24 * 8));
    expect(await isOn()).toBe(true);
    expect(await readReset(first, person.userId)).toMatchObject({ waiting: null });
  });

  test("is reset three days after an administrator alone asked, not before, and only while they may", async () => {
    await resetSecondFactor(first, person.userId, now);
    await applyDueResets(new Date(now.getTime() + resetDelay - 1_000));
    expect(await isOn()).toBe(true);
    await applyDueResets(hoursLater(73));
    expect(await isOn()).toBe(false);
    expect(await lettersTo(person.email)).toContain("secondFactor.done");

    const leaving = await makePerson({ role: "administrator" });
    await database().user.update({ where: { id: person.userId }, data: { totpSecret: "sealed" } });
    await resetSecondFactor(leaving, person.userId, now);
    await database().grant.deleteMany({ where: { userId: leaving.userId } });
    await applyDueResets(hoursLater(73));
    expect(await isOn()).toBe(true);
  });

  test("is kept when the person stops it with the emailed link, which works once", async () => {
    await resetSecondFactor(first, person.userId, now);
    const token = await newestToken(person.email);
    expect(await stopResetByLink(token, hoursLater(71))).toMatchObject({ ok: true });
    expect(await stopResetByLink(token, hoursLater(71))).toMatchObject({ errors: [{ key: "account:error.link" }] });
    await applyDueResets(hoursLater(73));
    expect(await isOn()).toBe(true);
    expect(await lettersTo(first.email)).toContain("secondFactor.stopped");
  });

  test("is kept when a decider stops it, or when it turns up", async () => {
    await resetSecondFactor(first, person.userId, now);
    expect(await stopReset(coordinator, person.userId, now)).toMatchObject({ ok: true });
    await resetSecondFactor(first, person.userId, now);
    await transaction((tx) => stopNeedless(tx, person, now));
    await applyDueResets(hoursLater(73));
    expect(await isOn()).toBe(true);
  });

  test.each([
    ["renews the recovery codes", renewRecoveryCodes],
    ["turns it off", removeSecondFactor],
  ])("is not lost when the person %s: one set up later is kept", async (_, useCode) => {
    const [code] = await transaction((tx) => replaceRecoveryCodes(tx, person.userId));
    const visitor = (await readVisitor(await cookieFor(person.userId, { secondFactor: true }), new Date()))!;
    await resetSecondFactor(first, person.userId, now);
    expect(await useCode(visitor, code!, now)).toMatchObject({ ok: true });
    expect(await readReset(first, person.userId)).toMatchObject({ waiting: null });
    await database().user.update({ where: { id: person.userId }, data: { totpSecret: "another" } });
    await applyDueResets(hoursLater(73));
    expect(await isOn()).toBe(true);
  });

  test("stopped after the one who asked has left is told to the person only", async () => {
    const leaving = await makePerson({ role: "administrator" });
    await resetSecondFactor(leaving, person.userId, now);
    await database().user.update({ where: { id: leaving.userId }, data: { disabledAt: now } });
    expect(await stopReset(coordinator, person.userId, now)).toMatchObject({ ok: true });
    expect(await lettersTo(leaving.email)).toEqual(["secondFactor.asked"]);
    expect(await lettersTo(person.email)).toEqual(["secondFactor.asked", "secondFactor.stopped"]);
  });

  test("decided twice at the same moment is reset once", async () => {
    await resetSecondFactor(first, person.userId, now);
    const both = await Promise.all([second, coordinator].map((one) => resetSecondFactor(one, person.userId, now)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await isOn()).toBe(false);
  });
});

describe("invitations", () => {
  const grant = () => ({ role: "contributor" as const, cityId: city });
  async function open(): Promise<{ email: string; id: string }> {
    const email = `${randomUUID()}@people.example`;
    await invite(coordinator, { email, name: "Laia", language: "ca", grant: grant() }, now);
    const line = (await listInvitations(coordinator, "ca", now)).find((item) => item.email === email);
    expect(line).toMatchObject({ sentAt: now, role: "contributor" });
    return { email, id: line!.id };
  }

  test("are sent again with a new link, also when expired, and the old link stops working", async () => {
    const { email, id } = await open();
    const old = await newestToken(email);
    const later = hoursLater(24 * 8);
    expect((await listInvitations(coordinator, "ca", later)).map((item) => item.id)).toContain(id);
    expect(await resendInvitation(coordinator, id, later)).toMatchObject({ ok: true });
    expect(await readInvitation(old, now)).toBeNull();
    expect(await readInvitation(await newestToken(email), later)).toMatchObject({ name: "Laia" });
    expect(await resendInvitation(coordinator, id, later)).toMatchObject({ reason: "notFound" });
  });

  test("are withdrawn by those who could have sent them, and by nobody else", async () => {
    const { email, id } = await open();
    const stranger = await makePerson({ role: "coordinator", cityId: elsewhere });
    expect(await withdrawInvitation(stranger, id, now)).toMatchObject({ reason: "notFound" });
    expect(await withdrawInvitation(coordinator, id, now)).toMatchObject({ ok: true });
    expect(await readInvitation(await newestToken(email), now)).toBeNull();
    expect((await listInvitations(coordinator, "ca", now)).map((item) => item.id)).not.toContain(id);
  });
});

describe("people", () => {
  test("are searched for by name, address and the record that they edit, within the own cities, in pages", async () => {
    const record = await database().record.findFirstOrThrow({
      where: { kind: "practice", publication: "published", responsibleCityId: city, searchEntries: { some: {} } },
      include: { searchEntries: { take: 1 } },
    });
    const editor = await makePerson({ role: "editor", recordId: record.id });
    await database().user.update({ where: { id: editor.userId }, data: { name: "Zdeňka Hledaná" } });
    const idsFor = async (q: string, actor: Actor = coordinator) =>
      (await listPeople(actor, "ca", { q, page: 1 }))!.lines.map(({ id }) => id);
    expect(await idsFor("zdenka hledana")).toEqual([editor.userId]);
    expect(await idsFor(editor.email)).toEqual([editor.userId]);
    expect(await idsFor(record.searchEntries[0]!.title)).toContain(editor.userId);
    expect(await idsFor("zdenka", await makePerson({ role: "coordinator", cityId: elsewhere }))).toEqual([]);
    expect(await listPeople(coordinator, "ca", { q: "", page: 1_000 })).toMatchObject({ lines: [] });
  });

  test("become editors of practices and meetings, found by name in the own city only", async () => {
    for (const kind of ["practice", "meeting", "school"] as const) {
      const where = { kind, publication: "published", responsibleCityId: { not: null } } as const;
      const record = await database().record.findFirstOrThrow({ where, include: { searchEntries: { take: 1 } } });
      const ours = await makePerson({ role: "coordinator", cityId: record.responsibleCityId! });
      const title = record.searchEntries[0]!.title;
      expect((await findRecordsForEditors(ours, title, "ca")).map(({ id }) => id)).toContain(record.id);
      const other = (await database().city.findFirstOrThrow({ where: { id: { not: record.responsibleCityId! } } })).id;
      const theirs = await makePerson({ role: "coordinator", cityId: other });
      expect((await findRecordsForEditors(theirs, title, "ca")).map(({ id }) => id)).not.toContain(record.id);
    }
  });
});
