import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, transaction } from "@/lib/db";
import { DiskStore } from "@/lib/media/disk-store";
import { readBackupNote } from "@/lib/operating/backup-note";
import { backUp, type Made, removeOld } from "@/scripts/backup/back-up";
import { findArchive, findNewest } from "@/scripts/backup/find-archive";
import { FolderPlace } from "@/scripts/backup/folder-place";
import { restoreArchive } from "@/scripts/backup/restore";
import { sumTables } from "@/scripts/backup/tables";
import { makeScratch, type Scratch, verifyArchive } from "@/scripts/backup/verify";
import { withConnection } from "@/scripts/database/connection";

const owner = process.env.DATABASE_URL ?? "";
const key = "a-key-that-is-long-enough-for-a-backup";
const now = new Date("2026-11-30T02:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "xarxa-backup-"));
const place = new FolderPlace(folder);
const named = (name: string) => ({ place, name });
const silent = () => {};

let made: Made;
let scratch: Scratch;
let written = 0;

/** Each transaction writes into two tables: a copy that is not of one moment has one without the other. */
async function writeUntil(isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const name = `busy-${written}`;
    await transaction(async (tx) => {
      await tx.setting.create({ data: { key: name, value: "å\t\\n\n\"'" } });
      await tx.attempt.create({ data: { key: name, count: 1, endsAt: now } });
    });
    written += 1;
  }
}

beforeAll(async () => {
  let isOver = false;
  const writing = Promise.all([writeUntil(() => isOver)]);
  made = await backUp(owner, { place, key }, now, silent);
  isOver = true;
  await writing;
  scratch = await makeScratch(owner);
}, 240_000);

afterAll(async () => {
  await scratch?.remove();
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

const emptyDatabase = async (address: string) =>
  withConnection(address, (client) => client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));

test("a backup of a busy site restores to an equal one, of one moment", async () => {
  expect(written).toBeGreaterThan(1);
  const { sums } = await verifyArchive(named(made.name), key, scratch, silent);
  expect(sums.tables.Record?.rows).toBeGreaterThan(20);
  await withConnection(scratch.owner, async (client) => {
    expect(await sumTables(client)).toEqual(sums.tables);
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM "Setting" WHERE "key" LIKE 'busy-%') AS settings,
         (SELECT count(*)::int FROM "Attempt" WHERE "key" LIKE 'busy-%') AS attempts`,
    );
    expect(rows[0].settings).toBe(rows[0].attempts);
    expect(rows[0].settings).toBeLessThanOrEqual(written);
    const loose = await client.query("SELECT 1 FROM pg_constraint WHERE contype = 'f' AND NOT convalidated");
    expect(loose.rowCount).toBe(0);
    const next = await client.query(
      `SELECT nextval('"History_id_seq"')::int > coalesce((SELECT max("id") FROM "History"), 0) AS free`,
    );
    expect(next.rows[0].free).toBe(true);
  });
  for (const [path] of Object.entries(sums.media).slice(0, 3)) {
    const [name = "", file = ""] = path.split("/");
    expect(await new DiskStore(scratch.mediaFolder).read(name, file)).not.toBeNull();
  }
});

test("a place with data is refused: its database, and its folder of files", async () => {
  const store = new DiskStore(join(folder, "nothing-here"));
  await expect(restoreArchive(named(made.name), key, { owner, store }, silent)).rejects.toThrow(
    "database is not empty",
  );
  await emptyDatabase(scratch.owner);
  const full = new DiskStore(join(folder, "full"));
  const medium = `${"a".repeat(40)}-pdf`;
  await full.write(medium, new Map([["document.pdf", Buffer.from("x")]]));
  const filled = { owner: scratch.owner, store: full };
  await expect(restoreArchive(named(made.name), key, filled, silent)).rejects.toThrow("documents is not empty");
});

test("a damaged archive, another key, and no key are refused, and leave the database without rows", async () => {
  const bytes = readFileSync(place.describe(made.name));
  const broken = join(folder, "broken.sealed");
  const store = new DiskStore(join(folder, "nowhere"));
  const empty = { owner: scratch.owner, store };
  writeFileSync(broken, bytes.subarray(0, Math.floor(bytes.length * 0.6)));
  await emptyDatabase(scratch.owner);
  await expect(restoreArchive(findArchive(broken, place), key, empty, silent)).rejects.toThrow();
  await withConnection(scratch.owner, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('"Record"') IS NOT NULL AS made`);
    if (rows[0].made) expect((await client.query('SELECT 1 FROM "Record"')).rowCount).toBe(0);
  });
  await emptyDatabase(scratch.owner);
  await expect(restoreArchive(named(made.name), `${key}!`, empty, silent)).rejects.toThrow("BACKUP_KEY");
  await expect(restoreArchive(named(made.name), undefined, empty, silent)).rejects.toThrow("encrypted");
});

test("an unencrypted archive is a plain file for its owner only, and the site knows of it", async () => {
  const plain = await backUp(owner, { place }, new Date("2026-11-30T03:00:00Z"), silent);
  expect(plain.name).toBe("xarxa-2026-11-30T03-00-00Z.tar.gz");
  expect(await findNewest(place)).toEqual(named(plain.name));
  expect(await readBackupNote()).toMatchObject({
    at: "2026-11-30T03:00:00.000Z",
    isEncrypted: false,
    bytes: plain.bytes,
  });
  // Cut in the middle of its rows: what was loaded until then is undone.
  const cut = join(folder, "cut.tar.gz");
  writeFileSync(cut, readFileSync(place.describe(plain.name)).subarray(0, Math.floor(plain.bytes * 0.7)));
  await emptyDatabase(scratch.owner);
  const empty = { owner: scratch.owner, store: new DiskStore(join(folder, "cut")) };
  await expect(restoreArchive(findArchive(cut, place), undefined, empty, silent)).rejects.toThrow();
  await withConnection(scratch.owner, async (client) => {
    expect((await client.query('SELECT 1 FROM "Record"')).rowCount).toBe(0);
  });
  expect(await removeOld(place, 1)).toEqual(["xarxa-2026-11-30T02-00-00Z.tar.gz.sealed"]);
  expect(readdirSync(folder).filter((name) => name.startsWith("xarxa-"))).toHaveLength(1);
});

test("an archive that could not be finished is not there, and what a kill left is removed by the next backup", async () => {
  const name = "xarxa-2026-11-30T04-00-00Z.tar.gz";
  const cut = async function* () {
    yield Buffer.from("half");
    throw new Error("the disk is full");
  };
  await expect(place.write(name, cut())).rejects.toThrow("the disk is full");
  expect(readdirSync(folder).filter((file) => file.startsWith(name))).toEqual([]);
  writeFileSync(join(folder, `${name}.part`), "half");
  expect(await place.list()).not.toContain(name);
  await place.tidy();
  expect(existsSync(join(folder, `${name}.part`))).toBe(false);
});
