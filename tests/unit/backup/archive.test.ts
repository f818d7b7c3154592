import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readEnv } from "@/lib/env";
import { sample, settingsOfCopy } from "@/scripts/backup/crawl";
import { isSealedArchive, sealArchive, unsealArchive } from "@/scripts/backup/seal";
import { readTar, type TarEntry, writeTar } from "@/scripts/backup/tar";

const folder = mkdtempSync(join(tmpdir(), "xarxa-archive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = "a-key-that-is-long-enough-for-a-backup";
const sizes = [0, 1, 511, 512, 513, 3_000_000];
const entries: TarEntry[] = sizes.map((size, index) => ({ name: `part/${index}`, data: randomBytes(size) }));

async function* each<T>(items: readonly T[]) {
  yield* items;
}
/** In pieces of odd sizes, as a file is read. */
async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
}
async function entriesOf(bytes: Buffer): Promise<TarEntry[]> {
  const all: TarEntry[] = [];
  for await (const entry of readTar(pieces(bytes, 1_000))) all.push(entry);
  return all;
}

test("entries come back as they were, and the system's tar reads them", async () => {
  const bytes = await collect(writeTar(each(entries)));
  expect(await entriesOf(bytes)).toEqual(entries);
  writeFileSync(join(folder, "a.tar"), bytes);
  const { status, stderr } = spawnSync("tar", ["xf", "a.tar"], { cwd: folder, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  for (const { name, data } of entries) expect(readFileSync(join(folder, name)).equals(data)).toBe(true);
});

test("an archive that ends early is refused", async () => {
  const bytes = await collect(writeTar(each(entries)));
  for (const end of [bytes.length - 1_024, bytes.length - 2_000, 700])
    await expect(entriesOf(bytes.subarray(0, end))).rejects.toThrow("incomplete");
});

test.each([0, 1, 1_048_576, 1_048_577, 3_500_000])("%i bytes are sealed and opened again", async (size) => {
  const bytes = randomBytes(size);
  const sealed = await collect(sealArchive(pieces(bytes, 65_537), key));
  expect(isSealedArchive(sealed)).toBe(true);
  expect((await collect(unsealArchive(pieces(sealed, 99_991), key))).equals(bytes)).toBe(true);
});

test("a sealed archive cannot be opened with another key, changed, cut, or put together from two", async () => {
  const sealed = await collect(sealArchive(pieces(randomBytes(2_500_000), 65_536), key));
  const open = (bytes: Buffer, other = key) => collect(unsealArchive(pieces(bytes, 65_536), other));
  await expect(open(sealed, `${key}!`)).rejects.toThrow("BACKUP_KEY");
  const changed = Buffer.from(sealed);
  changed[1_500_000]! ^= 1;
  await expect(open(changed)).rejects.toThrow("damaged");
  const piece = 1_048_576 + 16;
  for (const end of [40, 31 + piece, 31 + 2 * piece, sealed.length - 1])
    await expect(open(sealed.subarray(0, end))).rejects.toThrow();
  const swapped = Buffer.concat([
    sealed.subarray(0, 31),
    sealed.subarray(31 + piece, 31 + 2 * piece),
    sealed.subarray(31, 31 + piece),
    sealed.subarray(31 + 2 * piece),
  ]);
  await expect(open(swapped)).rejects.toThrow();
});

test("a sample is spread over the whole list", () => {
  const all = Array.from({ length: 1_000 }, (_, index) => index);
  const chosen = sample(all, 11);
  expect([chosen.length, chosen[0], chosen.at(-1)]).toEqual([11, 0, 999]);
  expect(sample([1, 2], 60)).toEqual([1, 2]);
});

test("the site of a restored copy reads nothing but the copy, and tells nobody", () => {
  const around = {
    DATABASE_DIRECT_URL: "postgresql://primary/xarxa",
    DATABASE_READ_URL: "postgresql://replica/xarxa",
    SMTP_URL: "smtp://mail.example",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector.example:4318",
    MEDIA_URL: "s3://KEY:SECRET@s3.example/bucket",
    DATABASE_URL: "postgresql://primary/copy",
  };
  const settings = readEnv({ ...around, ...settingsOfCopy("http://localhost:3000", "/tmp/copy") });
  expect(settings.DATABASE_READ_URL).toEqual([]);
  for (const name of ["DATABASE_DIRECT_URL", "SMTP_URL", "OTEL_EXPORTER_OTLP_ENDPOINT", "MEDIA_URL"] as const)
    expect(settings[name]).toBeUndefined();
});
