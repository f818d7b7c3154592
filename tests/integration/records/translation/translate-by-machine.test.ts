import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { applyRevision } from "@/lib/records/review/apply-revision";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { libreTranslate } from "@/lib/records/translation/libre-translate";
import { saveTranslation } from "@/lib/records/translation/translate";
import { translateByMachine } from "@/lib/records/translation/translate-by-machine";
import { translationWork } from "@/lib/records/translation/work";
import { allStandings } from "@/tests/support/standings";

let server: Server;
let url = "";
/** Called while the machine translates. */
let meanwhile: () => Promise<unknown> = async () => undefined;

beforeAll(async () => {
  server = createServer((req, res) => {
    let text = "";
    req.on("data", (chunk) => {
      text += chunk;
    });
    req.on("end", async () => {
      await meanwhile();
      const { q } = JSON.parse(text) as { q: string[] };
      res.end(JSON.stringify({ translatedText: q.map((one) => `[${one}]`.slice(0, 190)) }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await closeDatabase();
});

const machine = () => () => ({ engine: "LibreTranslate", translate: libreTranslate(url, undefined) });
const read = async (id: string) => (await readStored(database(), "practice", id)) as Stored;
const work = async (id: string) => translationWork(await read(id), "sv");

let taken = 0;
async function untranslated(): Promise<string> {
  const all = await allStandings(system, { kind: "practice" });
  const free = all.filter(({ states, publication }) => states.sv === "missing" && publication === "published");
  return free[taken++]!.id;
}

test("a machine translation waits, is marked as such, and is never published automatically", async () => {
  const id = await untranslated();
  const before = await read(id);
  const result = await translateByMachine(system, "practice", id, "sv", machine());
  if (!result.ok) throw new Error(JSON.stringify(result));
  expect(await read(id)).toEqual(before);
  const revision = await database().revision.findUniqueOrThrow({ where: { id: result.value.revision } });
  expect(revision).toMatchObject({
    origin: "machine",
    note: "LibreTranslate",
    languages: ["sv"],
    state: "open",
    publishAt: null,
  });
  expect(await applyRevision(system, revision.id)).toMatchObject({ ok: true });
  expect((await read(id)).translations.sv).toMatchObject({ provenance: "machine", published: false });
  expect((await work(id)).texts.every(({ state }) => state === "current")).toBe(true);
  expect(await translateByMachine(system, "practice", id, "sv", machine())).toMatchObject({
    errors: [{ key: "translation:error.nothingMissing" }],
  });
});

test("text written during the machine's work is kept", async () => {
  const id = await untranslated();
  meanwhile = () => saveTranslation(system, "practice", id, "sv", { title: "En människas titel" });
  const result = await translateByMachine(system, "practice", id, "sv", machine());
  meanwhile = async () => undefined;
  if (!result.ok) throw new Error(JSON.stringify(result));
  expect(await applyRevision(system, result.value.revision)).toMatchObject({ ok: true });
  expect((await work(id)).texts.find(({ key }) => key === "title")?.target).toBe("En människas titel");
});

test("without a machine, with a failing one, or without the right, nothing is written", async () => {
  const id = await untranslated();
  const stranger: Actor = { userId: null, name: "N", grants: [] };
  expect(await translateByMachine(system, "practice", id, "sv", () => null)).toMatchObject({
    errors: [{ key: "translation:error.noMachine" }],
  });
  expect(
    await translateByMachine(system, "practice", id, "sv", () => ({ engine: "None", translate: async () => null })),
  ).toMatchObject({
    errors: [{ key: "translation:error.machine" }],
  });
  expect(await translateByMachine(stranger, "practice", id, "sv", machine())).toEqual({
    ok: false,
    reason: "notFound",
  });
  expect(await database().revision.count({ where: { recordId: id } })).toBe(0);
});
