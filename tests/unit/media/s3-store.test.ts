import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { DiskStore } from "@/lib/media/disk-store";
import { fileNames } from "@/lib/media/key";
import { parseS3Address } from "@/lib/media/s3-address";
import { type MediaStore, openStore } from "@/lib/media/store";
import { copyStore } from "@/scripts/media/copy-store";
import { startS3Server } from "@/tests/support/s3-server";

// Against a double; with S3_TEST_URL=s3://… also against a real service, into a prefix that must be empty.

const pictures = ["a", "b", "c"].map((digit) => `${digit.repeat(40)}-500x300`);
const filesOf = (key: string) => new Map(fileNames(key).map((name) => [name, Buffer.from(`${key} ${name} å`)]));
const folder = mkdtempSync(join(tmpdir(), "xarxa-s3-"));

let server: Awaited<ReturnType<typeof startS3Server>>;
beforeAll(async () => {
  server = await startS3Server();
});
beforeEach(() => server.refuse(() => false));
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function keysIn(store: MediaStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys.sort();
}

const real = process.env.S3_TEST_URL;
test.each(["a double", ...(real ? ["a real service"] : [])])(
  "%s keeps files, lists and deletes them",
  async (which) => {
    const store = openStore(which === "a double" ? server.url : (real ?? ""))!;
    for (const key of pictures) expect(await store.write(key, filesOf(key))).toBe("written");
    expect(await keysIn(store)).toEqual(pictures);
    for await (const { key, bytes } of store.list())
      expect(bytes).toBe([...filesOf(key).values()].reduce((sum, file) => sum + file.length, 0));
    const [first = "", second = ""] = pictures;
    expect(Buffer.from((await store.read(first, "480.webp")) ?? []).toString()).toBe(`${first} 480.webp å`);
    expect(await store.read(first, "960.webp")).toBeNull();
    expect(await store.read(`${"d".repeat(40)}-500x300`, "480.webp")).toBeNull();
    await store.remove(second);
    expect(await store.read(second, "480.webp")).toBeNull();
    for (const key of pictures) await store.remove(key);
    expect(await keysIn(store)).toEqual([]);
  },
);

test("a key that could not be written completely is completed by the next attempt", async () => {
  const store = openStore(server.url)!;
  server.refuse((method, name) => method === "PUT" && name.endsWith("500.jpg"));
  expect(await store.write(pictures[0]!, filesOf(pictures[0]!))).toBe("failed");
  server.refuse(() => false);
  expect(await store.write(pictures[0]!, filesOf(pictures[0]!))).toBe("written");
  for (const [name, bytes] of filesOf(pictures[0]!))
    expect(Buffer.from((await store.read(pictures[0]!, name))!)).toEqual(bytes);
});

test("what is there is kept when the same file comes again and the service fails", async () => {
  const store = openStore(server.url)!;
  server.refuse((method) => method !== "GET");
  expect(await store.write(pictures[0]!, filesOf(pictures[0]!))).toBe("failed");
  server.refuse(() => false);
  expect(await store.read(pictures[0]!, "500.jpg")).not.toBeNull();
  await store.remove(pictures[0]!);
});

test("moving copies both ways, reads back, and goes on after an interruption", async () => {
  const [disk, remote] = [new DiskStore(join(folder, "one")), openStore(server.url)!];
  for (const key of pictures) await disk.write(key, filesOf(key));
  server.refuse((method, name) => method === "PUT" && name.includes("ccc"));
  await expect(copyStore(disk, remote, () => {})).rejects.toThrow("Run it again");
  server.refuse(() => false);
  // As a copy leaves it that was killed: a key without all of its files.
  const torn = [...server.objects.keys()].find((name) => name.includes("bbb"))!;
  server.objects.delete(torn);
  expect(await copyStore(disk, remote, () => {})).toMatchObject({ copied: 2, present: 1 });
  const back = new DiskStore(join(folder, "two"));
  expect(await copyStore(remote, back, () => {})).toMatchObject({ copied: 3, present: 0 });
  for (const key of pictures)
    for (const [name, bytes] of filesOf(key)) expect(Buffer.from((await back.read(key, name))!)).toEqual(bytes);
});

test.each([
  [
    "s3://KEY:SE%2FCRET@s3.example.org/bucket",
    { endpoint: "https://s3.example.org", secretAccessKey: "SE/CRET", prefix: "" },
  ],
  [
    "s3://KEY:S@localhost:9000/bucket/a/b?region=eu-west-1&tls=no",
    { endpoint: "http://localhost:9000", region: "eu-west-1", prefix: "a/b/" },
  ],
])("%s is understood", (text, expected) => {
  expect(parseS3Address(text)).toMatchObject(expected);
});

test.each([
  "",
  "s3://",
  "s3://host/bucket",
  "s3://KEY@host/bucket",
  "s3://KEY:S@host",
  "s3://KEY:S@host/B",
  "https://a/b",
])("%s is refused", (text) => {
  expect(parseS3Address(text)).toBeNull();
});
