import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";
import type { ArchiveManifest } from "@/lib/exchange/city-archive/manifest";
import { type CityArchive, readCityArchive, rowsOf } from "@/lib/exchange/city-archive/read-archive";
import { archiveTables } from "@/lib/exchange/city-archive/tables";
import { writeCityArchive } from "@/lib/exchange/city-archive/write-archive";
import { createDatabase, withConnection } from "@/scripts/database/connection";
import { root } from "@/scripts/process/project";
import { emptyTemplate } from "@/scripts/test/server";
import { addPerson } from "@/tests/support/people";

// A city leaves with everything, and is the same in an empty Xarxa: every row of every record is compared.

const run = promisify(execFile);
const now = new Date("2026-11-30T12:00:00Z");
let folder = "";
let file = "";
let bytes: Buffer;
let manifest: ArchiveManifest;
let archive: CityArchive;
let other = "";

const takeIn = async () => {
  const script = join(root, "tests", "support", "take-in-process.ts");
  const env = { ...process.env, DATABASE_URL: other, MEDIA_FOLDER: join(folder, "media") };
  const { stdout } = await run(process.execPath, ["--import", "tsx", script, file], { cwd: root, env });
  return JSON.parse(stdout.trim().split("\n").at(-1)!);
};

/** Parts of the city's records that name an organisation of another city: one says nothing else. */
async function nameOthers(): Promise<void> {
  await database().$executeRaw`
    WITH city AS (SELECT "id" FROM "Record" WHERE "kind" = 'city' AND "slug" = 'barcelona'),
      own AS (SELECT record."id" FROM "Record" record, city WHERE record."responsibleCityId" = city."id"),
      other AS (SELECT record."id" FROM "Record" record, city WHERE record."kind" = 'organisation'
        AND record."responsibleCityId" IS DISTINCT FROM city."id" ORDER BY 1 LIMIT 1),
      sessions AS (UPDATE "Session" SET "organisationId" = (TABLE other) WHERE "meetingId" IN (TABLE own)),
      actors AS (UPDATE "Actor" SET "organisationId" = (TABLE other) WHERE "practiceId" IN (TABLE own)),
      alone AS (SELECT "id" FROM "Contact" WHERE "recordId" IN (TABLE own) AND "personId" IS NOT NULL ORDER BY 1 LIMIT 1)
    UPDATE "Contact" SET "organisationId" = (TABLE other),
      "personId" = CASE WHEN "id" = (TABLE alone) THEN NULL ELSE "personId" END
    WHERE "recordId" IN (TABLE own) AND "personId" IS NOT NULL`;
}

const [neighbour, colleague] = [randomUUID(), randomUUID()];

/** Contacts of the city who are not its own: a person of another city's organisation, and one with a role here. */
async function addContacts(): Promise<void> {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: "barcelona" } } });
  const ofCity = (isOwn: boolean) => (isOwn ? city.id : { not: city.id });
  const [practice, organisation] = await Promise.all([
    database().record.findFirstOrThrow({ where: { kind: "practice", responsibleCityId: ofCity(true) } }),
    database().record.findFirstOrThrow({ where: { kind: "organisation", responsibleCityId: ofCity(false) } }),
  ]);
  const { id: userId } = await addPerson([{ role: "contributor", cityId: city.id }]);
  for (const [id, organisationId] of [[neighbour, organisation.id] as const, [colleague, null] as const]) {
    const address = { create: { email: `${id}@people.example` } };
    await database().person.create({ data: { id, name: "N", showName: true, organisationId, address } });
    const contact = { id: randomUUID(), recordId: practice.id, position: 90, personId: id };
    await database().contact.create({ data: contact });
  }
  await database().user.update({ where: { id: userId }, data: { personId: colleague } });
}

beforeAll(async () => {
  await nameOthers();
  await addContacts();
  folder = await mkdtemp(join(tmpdir(), "city-archive-"));
  file = join(folder, "barcelona.zip");
  manifest = (await writeCityArchive("barcelona", file, now))!;
  bytes = await readFile(file);
  const read = await readCityArchive(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  archive = read.archive;
  const server = inject("testServer");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(server, name, emptyTemplate);
  const address = new URL(server);
  address.pathname = name;
  other = address.href;
});
afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

test("an archive has every record of the city in every state, with its history", async () => {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: "barcelona" } } });
  const expected = await database().record.findMany({
    where: { OR: [{ id: city.id }, { responsibleCityId: city.id }] },
    select: { id: true },
  });
  const ids = (rowsOf(archive, "Record") ?? []).map(({ id }) => id);
  expect(ids.sort()).toEqual(expected.map(({ id }) => id).sort());
  expect(ids.length).toBeGreaterThan(20);
  const history = await database().history.count({ where: { recordId: { in: expected.map(({ id }) => id) } } });
  expect(rowsOf(archive, "History")).toHaveLength(history);
  expect(manifest.leftOut.length).toBeGreaterThan(0);
});

test("what says something without another city's organisation stays, without it", async () => {
  const idsIn = (table: string) => new Set((rowsOf(archive, table) ?? []).map(({ id }) => id));
  const [practices, meetings, records] = ["Practice", "Meeting", "Record"].map((table) =>
    [...idsIn(table)].map(String),
  );
  const [actors, sessions, contacts] = await Promise.all([
    database().actor.findMany({ where: { practiceId: { in: practices! } } }),
    database().session.findMany({ where: { meetingId: { in: meetings! } } }),
    database().contact.findMany({ where: { recordId: { in: records! }, personId: { not: null } } }),
  ]);
  for (const [table, stored] of Object.entries({ Actor: actors, Session: sessions, Contact: contacts })) {
    expect(stored.length, table).toBeGreaterThan(0);
    for (const { id } of stored) expect(idsIn(table), table).toContain(id);
    expect(manifest.leftOut).toContainEqual(
      expect.objectContaining({ table, column: "organisationId", outcome: "emptied" }),
    );
  }
  expect(manifest.leftOut).toContainEqual(expect.objectContaining({ table: "Contact", outcome: "dropped" }));
});

test("addresses are those of the city's own people; another city's stay although they are contacts here", () => {
  const people = (rowsOf(archive, "Person") ?? []).map(({ id }) => id);
  expect(people).toEqual(expect.arrayContaining([neighbour, colleague]));
  const addresses = (rowsOf(archive, "PersonAddress") ?? []).map(({ personId }) => personId);
  expect(addresses).toContain(colleague);
  expect(addresses).not.toContain(neighbour);
  expect(addresses.length).toBeGreaterThan(1);
  expect(manifest.leftOut).toContainEqual(expect.objectContaining({ table: "PersonAddress", outcome: "dropped" }));
});

/** What is made anew where the archive is taken in. */
const without = ({ renderedBy: _, ...row }: Record<string, unknown>, numbered: string | undefined) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== numbered));

const sorted = (rows: readonly Record<string, unknown>[], numbered?: string) =>
  rows.map((row) => JSON.stringify(Object.entries(without(row, numbered)).sort())).sort();

test("an empty Xarxa has the same city afterwards, row by row, and takes it in once", async () => {
  expect(await takeIn()).toMatchObject({ ok: true });
  await withConnection(other, async (client) => {
    // As Prisma's connection writes times.
    await client.query("SET TIME ZONE 'UTC'");
    for (const { name, numbered, isShared } of archiveTables) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(t) AS row FROM "${name}" t`,
      );
      const here = sorted(
        rows.map(({ row }) => row),
        numbered,
      );
      const sent = sorted(rowsOf(archive, name) ?? [], numbered);
      if (isShared) for (const row of sent) expect(here, name).toContain(row);
      else expect(here, name).toEqual(sent);
    }
  });
  expect(await takeIn()).toEqual({ ok: false, reason: "exists" });
});

test("an archive that was changed, cut or is something else is refused before anything is taken in", async () => {
  const changed = Buffer.from(bytes);
  const at = changed.indexOf("records.csv");
  changed[at + 200] = changed[at + 200]! ^ 0xff;
  expect(await readCityArchive(changed)).toMatchObject({ ok: false });
  expect(await readCityArchive(bytes.subarray(0, bytes.length - 500))).toMatchObject({ ok: false });
  expect(await readCityArchive(Buffer.from("not a zip"))).toEqual({
    ok: false,
    faults: [{ file: "manifest.json", fault: "missing" }],
  });
  expect(await writeCityArchive("atlantis", join(folder, "none.zip"), now)).toBeNull();
});
