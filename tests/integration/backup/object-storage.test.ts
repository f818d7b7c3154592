import { randomBytes } from "node:crypto";
import {
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { parseS3Address } from "@/lib/media/s3-address";
import { connectToS3, patient } from "@/lib/media/s3-client";
import { backUp, removeOld } from "@/scripts/backup/back-up";
import { findArchive, findNewest, openArchivePlace } from "@/scripts/backup/find-archive";
import { makeScratch, verifyArchive } from "@/scripts/backup/verify";
import { addressThrough, startFaultyLine } from "@/tests/support/faulty-line";
import { hasSwift, startSwift } from "@/tests/support/swift";

const owner = process.env.DATABASE_URL ?? "";
const key = "a-key-that-is-long-enough-for-a-backup";
const silent = () => {};
const megabyte = 1 << 20;

let swift: Awaited<ReturnType<typeof startSwift>>;
let line: Awaited<ReturnType<typeof startFaultyLine>>;
let client: S3Client;

beforeAll(async () => {
  if (!hasSwift) return;
  swift = await startSwift();
  line = await startFaultyLine(Number(new URL(swift.url).port));
  ({ client } = await connectToS3(parseS3Address(swift.url)!, patient));
});
beforeEach(() => line?.become("open"));
afterAll(async () => {
  await line?.stop();
  await swift?.stop();
  await closeDatabase();
});

const place = () => openArchivePlace(swift.url);
const nameAt = (hour: string) => `xarxa-2026-11-30T${hour}-00-00Z.tar.gz`;
const stored = async () =>
  ((await client.send(new ListObjectsV2Command({ Bucket: "bucket" }))).Contents ?? []).map(({ Key }) => Key);
const uploads = async () =>
  ((await client.send(new ListMultipartUploadsCommand({ Bucket: "bucket" }))).Uploads ?? []).map(({ Key }) => Key);

/** Pieces of a megabyte; the last is followed by what happens then. */
async function* megabytes(bytes: Buffer, then: () => void = silent) {
  for (let at = 0; at < bytes.length; at += megabyte) yield bytes.subarray(at, at + megabyte);
  then();
}

async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
}

test.skipIf(!hasSwift)(
  "an encrypted backup is written to object storage, found there, restored from it and compared",
  async () => {
    const said: string[] = [];
    const made = await backUp(owner, { place: place(), key }, new Date("2026-11-30T02:00:00Z"), (what) =>
      said.push(what),
    );
    expect(said.at(-1)).toMatch(/^sent: \d+ MB$/);
    expect(await stored()).toEqual([`test/${made.name}`]);
    expect(made.name).toMatch(/\.sealed$/);
    const scratch = await makeScratch(owner);
    const { sums } = await verifyArchive(await findNewest(place()), key, scratch, silent);
    await scratch.remove();
    expect(sums).toEqual(made.sums);
    const byAddress = findArchive(swift.url.replace("?", `/${made.name}?`), place());
    expect(byAddress.place.describe(byAddress.name)).toBe(place().describe(made.name));
    expect(place().describe(made.name)).not.toContain("testing");
    await place().remove(made.name);
  },
);

test.skipIf(!hasSwift)("an archive of several parts comes back as it was, also when its pieces are cut", async () => {
  const bytes = randomBytes(37 * megabyte);
  const name = nameAt("03");
  expect(await place().write(name, megabytes(bytes), silent)).toBe(bytes.length);
  line.become(5 * megabyte, 2);
  const cut = await collect(openArchivePlace(addressThrough(swift.url, line.port)).read(name));
  expect(cut.equals(bytes)).toBe(true);
  await place().remove(name);
});

test.skipIf(!hasSwift)("of an upload that breaks off there is neither an archive nor a part", async () => {
  const name = nameAt("04");
  const bytes = randomBytes(34 * megabyte);
  const full = () => {
    throw new Error("the database went away");
  };
  await expect(place().write(name, megabytes(bytes, full), silent)).rejects.toThrow("the database went away");
  expect([await stored(), await uploads()]).toEqual([[], []]);
  const breaking = openArchivePlace(addressThrough(swift.url, line.port));
  const cutLine = () => line.become("refused");
  await expect(breaking.write(name, megabytes(bytes, cutLine), silent)).rejects.toThrow("Check address");
  expect(await stored()).toEqual([]);
  expect(await place().list()).toEqual([]);
});

test.skipIf(!hasSwift)("what a killed backup sent is removed after a day, what is being sent is not", async () => {
  for (const Key of await uploads()) expect(Key).toBe(`test/${nameAt("04")}`);
  const object = { Bucket: "bucket", Key: `test/${nameAt("05")}` };
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(object));
  await client.send(new UploadPartCommand({ ...object, UploadId, PartNumber: 1, Body: randomBytes(megabyte) }));
  expect(await place().list()).toEqual([]);
  await place().tidy(new Date());
  expect(await uploads()).toContain(object.Key);
  await place().tidy(new Date(Date.now() + 25 * 3_600_000));
  expect(await uploads()).toEqual([]);
});

test.skipIf(!hasSwift)("the oldest archives beyond the number to keep are removed, and nothing else", async () => {
  const names = ["06", "07", "08"].map(nameAt);
  for (const name of [...names, "a-photo.jpg"]) await place().write(name, megabytes(Buffer.from(name)), silent);
  expect(await removeOld(place(), 2)).toEqual([names[0]]);
  expect(await stored()).toEqual(["test/a-photo.jpg", ...names.slice(1).map((name) => `test/${name}`)]);
});

test.skipIf(!hasSwift)("a wrong secret, a bucket that is not there and a mistyped address say what to do", async () => {
  const write = (address: string) => openArchivePlace(address).write(nameAt("09"), megabytes(Buffer.of(1)), silent);
  await expect(write(swift.url.replace(":testing@", ":wrong@"))).rejects.toThrow("Check address, key, secret");
  await expect(write(swift.url.replace("/bucket/", "/elsewhere/"))).rejects.toThrow("is not there");
  expect(() => openArchivePlace("s3://nothing")).toThrow("s3://KEY:SECRET@host/bucket");
  await expect(findNewest(openArchivePlace(swift.url.replace("/bucket/test", "/bucket/empty")))).rejects.toThrow(
    "no backup",
  );
});
