import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Grant, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { applyRevision, scheduleRevision } from "@/lib/records/review/apply-revision";
import { decide } from "@/lib/records/review/decide";
import { saveRevision, sendBackRevision, submitRevision } from "@/lib/records/review/revisions";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { publishDue } from "@/lib/records/write/publish-due";
import { save } from "@/lib/records/write/save";
import { schedule } from "@/lib/records/write/schedule";
import { fullInput } from "../../../support/full-input";
import { makeActor } from "../../../support/people";

afterAll(closeDatabase);

let [city, elsewhere] = ["", ""];
let [coordinator, contributor] = [system, system];

const makePerson = (...grants: Grant[]) => makeActor("Núria Ferrer", grants);

beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2, select: { id: true } });
  [city, elsewhere] = [cities[0]!.id, cities[1]!.id];
});
beforeEach(async () => {
  coordinator = await makePerson({ role: "coordinator", cityId: city });
  contributor = await makePerson({ role: "contributor", cityId: city });
});

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};
const soon = () => new Date(Date.now() + 3_600_000);
const later = () => new Date(Date.now() + 7_200_000);
const inputOf = async (id: string) => structuredClone((await readStored(database(), "network", id))!.input);
const recordOf = (id: string) => database().record.findUniqueOrThrow({ where: { id } });

async function named(id: string, name: string, responsibleCity: string | null = city) {
  const input = await inputOf(id);
  return { ...input, responsibleCity, translations: { ...input.translations, en: { ...input.translations.en, name } } };
}

async function makeDraft(): Promise<string> {
  return value(await create(contributor, "network", `d-${randomUUID()}`, await fullInput("network", city))).id;
}

async function makePublic(): Promise<string> {
  const id = await makeDraft();
  value(await publish(system, "network", id, ["en"]));
  return id;
}

/** A person who may propose changes to a public record. */
const editorOf = (recordId: string) => makePerson({ role: "editor", recordId });

const linesOf = (recordId: string, action: string) => database().history.findMany({ where: { recordId, action } });

const decision = (id: string, version: number, more: object) => ({
  ...{ type: "revision" as const, id, intent: "schedule" as const, languages: [], version },
  ...{ reason: "", day: "2090-07-01", time: "09:00", ...more },
});

describe("a change of city", () => {
  test.each([() => elsewhere, () => null])("that may not be saved may not be submitted either", async (target) => {
    const id = await makePublic();
    const input = await named(id, "Moved", target());
    expect(await save(coordinator, "network", id, input)).toMatchObject({ reason: "notFound" });
    expect(await saveRevision(coordinator, "network", id, 1, input)).toMatchObject({ reason: "notFound" });
    expect(await database().revision.count({ where: { recordId: id } })).toBe(0);
  });

  test.each([() => elsewhere, () => null])(
    "is checked with the rights of the person who schedules or applies it",
    async (target) => {
      const id = await makePublic();
      const administrator = await makePerson({ role: "administrator" });
      const input = await named(id, "Moved", target());
      const revision = value(await saveRevision(administrator, "network", id, 1, input)).id;
      value(await submitRevision(administrator, revision));
      expect(await scheduleRevision(coordinator, revision, soon())).toMatchObject({ reason: "notFound" });
      expect(await applyRevision(coordinator, revision)).toMatchObject({ reason: "notFound" });
      expect(await publishDue(later())).toMatchObject({ revisions: 0 });
      expect((await recordOf(id)).responsibleCityId).toBe(city);
      value(await scheduleRevision(administrator, revision, soon()));
      expect(await publishDue(later())).toMatchObject({ revisions: 1 });
      expect((await recordOf(id)).responsibleCityId).toBe(target());
    },
  );
});

describe("a scheduled publication", () => {
  const losses: [string, (userId: string) => Promise<unknown>][] = [
    ["lost the role", (userId) => database().grant.deleteMany({ where: { userId } })],
    ["was disabled", (id) => database().user.update({ where: { id }, data: { disabledAt: new Date() } })],
  ];

  test.each(losses)("is cancelled if the person who scheduled it %s meanwhile", async (_, lose) => {
    const [draft, published] = [await makeDraft(), await makePublic()];
    value(await schedule(coordinator, "network", draft, soon(), ["en"]));
    const input = await named(published, "Never");
    const editor = await editorOf(published);
    const revision = value(await saveRevision(editor, "network", published, 1, input)).id;
    value(await submitRevision(editor, revision));
    value(await scheduleRevision(coordinator, revision, soon()));
    await lose(coordinator.userId!);
    expect(await publishDue(later())).toMatchObject({ records: 0, revisions: 0, failed: 2 });
    expect((await recordOf(draft)).publication).toBe("draft");
    expect((await recordOf(published)).version).toBe(1);
    expect(await linesOf(draft, "scheduleFailed")).toHaveLength(1);
    expect(await linesOf(published, "scheduleChangeFailed")).toHaveLength(1);
  });

  test("is recorded in the name of the person who scheduled it", async () => {
    const [draft, published] = [await makeDraft(), await makePublic()];
    value(await schedule(coordinator, "network", draft, soon(), ["en"]));
    const input = await named(published, "Their name");
    const revision = value(await saveRevision(await editorOf(published), "network", published, 1, input)).id;
    value(await scheduleRevision(coordinator, revision, soon()));
    expect(await publishDue(later())).toMatchObject({ records: 1, revisions: 1, failed: 0 });
    const lines = [...(await linesOf(draft, "publish")), ...(await linesOf(published, "apply"))];
    expect(lines.map(({ actorId }) => actorId)).toEqual([coordinator.userId, coordinator.userId]);
  });

  test("is cancelled if the text changed since the approver read it", async () => {
    const id = await makeDraft();
    value(await schedule(coordinator, "network", id, soon(), ["en"]));
    value(await save(contributor, "network", id, await named(id, "Slipped in")));
    expect(await publishDue(later())).toMatchObject({ records: 0, failed: 1 });
    expect((await recordOf(id)).publication).toBe("draft");
    const [line] = await linesOf(id, "scheduleFailed");
    expect(line?.input).toEqual({ problem: "error.conflict", languages: ["en"] });
  });

  test("includes later changes by an approver", async () => {
    const id = await makeDraft();
    value(await schedule(coordinator, "network", id, soon(), ["en"]));
    value(await save(coordinator, "network", id, await named(id, "Corrected")));
    expect(await publishDue(later())).toMatchObject({ records: 1, failed: 0 });
  });
});

describe("scheduling something that changed since it was read is a conflict", () => {
  test("for a record", async () => {
    const id = await makeDraft();
    value(await save(contributor, "network", id, await named(id, "Unread")));
    const old = decision(id, 1, { type: "record", languages: ["en"] });
    expect(await decide(coordinator, old)).toEqual({ ok: false, reason: "conflict", version: 2 });
    expect(await database().scheduledLanguage.count({ where: { recordId: id } })).toBe(0);
    value(await decide(coordinator, { ...old, version: 2 }));
  });

  test("for the record of a revision", async () => {
    const id = await makePublic();
    const editor = await editorOf(id);
    const revision = value(await saveRevision(editor, "network", id, 1, await named(id, "Proposed"))).id;
    value(await submitRevision(editor, revision));
    value(await save(coordinator, "network", id, await named(id, "Meanwhile")));
    expect(await decide(coordinator, decision(revision, 1, {}))).toMatchObject({ reason: "conflict" });
    expect(await scheduleRevision(coordinator, revision, soon())).toMatchObject({ reason: "conflict" });
    value(await decide(coordinator, decision(revision, 2, {})));
    expect(await publishDue(new Date("2090-07-02"))).toMatchObject({ revisions: 1 });
  });

  test.each(["schedule", "publish"] as const)("for the revision itself, to %s", async (intent) => {
    const id = await makePublic();
    const editor = await editorOf(id);
    const revision = value(await saveRevision(editor, "network", id, 1, await named(id, "Read"))).id;
    value(await submitRevision(editor, revision));
    const { updatedAt: seenAt } = await database().revision.findUniqueOrThrow({ where: { id: revision } });
    value(await sendBackRevision(coordinator, revision, "The year?"));
    value(await saveRevision(editor, "network", id, 1, await named(id, "Unread")));
    value(await submitRevision(editor, revision));
    expect(await decide(coordinator, decision(revision, 1, { intent, seenAt }))).toMatchObject({ reason: "conflict" });
    const { updatedAt } = await database().revision.findUniqueOrThrow({ where: { id: revision } });
    value(await decide(coordinator, decision(revision, 1, { intent, seenAt: updatedAt })));
  });
});
