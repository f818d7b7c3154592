import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { saveManyWithin } from "@/lib/records/write/batch/save-many";
import { create } from "@/lib/records/write/create";
import { save } from "@/lib/records/write/save";
import { schedule } from "@/lib/records/write/schedule";
import { fullInput } from "../../../support/full-input";
import { makeActor } from "../../../support/people";

// Many records in one transaction: what holds for a save holds for each of them.

afterAll(closeDatabase);

const now = new Date("2026-12-01T10:00:00Z");
let city = "";
let coordinator: Actor;

beforeAll(async () => {
  city = (await database().city.findFirstOrThrow()).id;
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: city }]);
});

async function makeScheduled(): Promise<string> {
  const made = await create(system, "network", `b-${randomUUID()}`, await fullInput("network", city), { now });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id } = made.value;
  const { sourceLanguage } = (await readStored(database(), "network", id))!.input;
  const at = new Date("2026-12-07T07:00:00Z");
  expect(await schedule(coordinator, "network", id, at, [sourceLanguage], now)).toMatchObject({ ok: true });
  return id;
}

const saveMany = (actor: Actor, kind: "network", changes: Parameters<typeof saveManyWithin>[3]) =>
  runWrite(async (tx) => {
    const { saved, tags } = await saveManyWithin(tx, actor, kind, changes, { action: "import", facts: {}, now });
    return { value: [...saved], tags };
  });

const scheduledVersion = async (recordId: string) =>
  (await database().scheduledLanguage.findFirstOrThrow({ where: { recordId } })).version;

test("what waits for its time goes on waiting, as after a save", async () => {
  const [alone, together] = [await makeScheduled(), await makeScheduled()];
  const inputOf = async (id: string) => (await readStored(database(), "network", id))!.input;
  expect(await save(coordinator, "network", alone, await inputOf(alone), { now })).toMatchObject({ ok: true });
  const change = { id: together, version: 1, raw: await inputOf(together) };
  expect(await saveMany(coordinator, "network", [change])).toEqual({ ok: true, value: [together] });
  expect([await scheduledVersion(alone), await scheduledVersion(together)]).toEqual([2, 2]);
});

test("a record of another version is left out, and one of another city refuses all", async () => {
  const [own, stale] = [await makeScheduled(), await makeScheduled()];
  const raw = (await readStored(database(), "network", own))!.input;
  const other = (await readStored(database(), "network", stale))!.input;
  const changes = [
    { id: own, version: 1, raw },
    { id: stale, version: 7, raw: other },
  ];
  const elsewhere = (await database().city.findFirstOrThrow({ where: { id: { not: city } } })).id;
  const stranger: Actor = { ...coordinator, grants: [{ role: "coordinator", cityId: elsewhere }] };
  expect(await saveMany(stranger, "network", changes)).toMatchObject({ ok: false, reason: "notFound" });
  expect(await saveMany(coordinator, "network", changes)).toEqual({ ok: true, value: [own] });
});
