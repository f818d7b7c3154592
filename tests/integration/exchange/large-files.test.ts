import { createHash, randomBytes } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, countConnections, Prisma, readInBlocks } from "@/lib/db";
import { readFileBytes } from "@/lib/exchange/import/store/batch";
import { startImport } from "@/lib/exchange/import/store/start";
import { idOf } from "../../support/id-of";

afterAll(closeDatabase);

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const numbers = (last: number) => Prisma.sql`SELECT n FROM generate_series(1, ${last}::int) n`;

async function blocks(last: number, count: number) {
  const sizes: number[] = [];
  for await (const rows of readInBlocks<{ n: number }>(numbers(last), count)) sizes.push(rows.length);
  return sizes;
}

test("a file of several blocks comes back as it was sent", async () => {
  const bytes = randomBytes(5_000_003);
  const hash = hashOf(bytes);
  const given = {
    kind: "school",
    cityId: await idOf("city", "barcelona"),
    fileName: "x",
    bytes,
    language: "ca",
  } as const;
  const started = await startImport(system, given, new Date());
  if (!started.ok) throw new Error(started.reason);
  const read = await readFileBytes(started.value.id);
  expect([read?.byteLength, hashOf(read!)]).toEqual([5_000_003, hash]);
  expect(await readFileBytes("00000000-0000-4000-8000-000000000000")).toBeNull();
});

test("rows come in blocks, each once", async () => {
  expect(await blocks(2_500, 1_000)).toEqual([1_000, 1_000, 500]);
  expect(await blocks(2_000, 1_000)).toEqual([1_000, 1_000]);
  expect(await blocks(0, 1_000)).toEqual([]);
});

test("whoever stops reading, or asks what fails, keeps no connection", async () => {
  for await (const _ of readInBlocks(numbers(5_000), 10)) break;
  const failing = readInBlocks(Prisma.sql`SELECT 1 / n FROM generate_series(-1, 1) n`, 10);
  await expect(failing.next()).rejects.toThrow("division by zero");
  const { open, idle } = countConnections().pools.reading;
  expect(open).toBe(idle);
  expect(await blocks(3, 10)).toEqual([3]);
});
