import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { translator } from "@/lib/i18n/server";
import { noteAlive, readAlive } from "@/lib/operating/alive";
import { noteBackup, noteVerified, readBackupNote } from "@/lib/operating/backup-note";
import { checkCertificates } from "@/lib/operating/certificates";
import { readHowItIs } from "@/lib/operating/how-it-is";
import { readStorageAway, watchStorage } from "@/lib/operating/storage-there";

const folder = mkdtempSync(join(tmpdir(), "xarxa-operating-"));
process.env.MEDIA_FOLDER = folder;
process.env.SMTP_URL = "smtps://localhost:9";
process.env.MAIL_FROM = "xarxa@xarxa.example";

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date();
const reader = { locale: "en", timeZone: "Europe/Prague", t: translator("en") } as const;

test("an administrator reads how the site is, point by point, with what to do", async () => {
  await noteAlive(now);
  await noteBackup({ at: now.toISOString(), bytes: 12_300_000, isEncrypted: true, missing: 0 });
  const points = await readHowItIs(system, reader, now);
  const point = (name: string) => points?.find((one) => one.name === name);
  expect(point("database")?.details).toMatch(/^PostgreSQL \d+\.\d+, size: [\d.]+\sMB$/);
  expect(point("worker")).toMatchObject({ title: "Worker", todo: "" });
  expect(point("backup")?.details).toMatch(/12\.3\sMB\)\. Files missing: 0\. Never verified$/);
  expect(point("backup")?.todo).toContain("npm run backup -- verify");
  expect(point("email")?.details).toMatch(/sent: \d+, failed: \d+$/);
  for (const { title, details } of points ?? []) expect(`${title}${details}`).not.toMatch(/\{\{|checks\./);
});

test("a verified backup is noted, and a worker's sign of life is kept", async () => {
  await noteVerified(now);
  expect((await readBackupNote())?.verifiedAt).toBe(now.toISOString());
  await noteAlive(now);
  expect((await readAlive())?.getTime()).toBe(now.getTime());
});

test("the next backup does not make the site forget when one was verified", async () => {
  await noteVerified(now);
  const at = new Date(now.getTime() + 3_600_000).toISOString();
  await noteBackup({ at, bytes: 1, isEncrypted: true, missing: 0 });
  expect(await readBackupNote()).toMatchObject({ at, verifiedAt: now.toISOString() });
});

test("what a job found of other services is on the page, with what to do", async () => {
  await checkCertificates(now);
  const points = () => readHowItIs(system, reader, now);
  const detailsOf = async (name: string) => (await points())?.find((one) => one.name === name);
  // SMTP_URL is set before the first read of the configuration: a port at which nobody listens.
  expect((await detailsOf("certificates"))?.details).toMatch(/^Not reached: localhost\. Last checked: /);
  expect((await detailsOf("certificates"))?.todo).toContain("the firewall");
});

test("a storage that does not answer is noted with the first time, until it answers", async () => {
  const { details } = (await readHowItIs(system, reader, now))!.find(({ name }) => name === "storage")!;
  expect(details).not.toContain("not answered");
  // A loop of links is an error for root, too.
  symlinkSync("files", join(folder, "files"));
  await watchStorage(now);
  await watchStorage(new Date(now.getTime() + 60_000));
  expect((await readStorageAway())?.getTime()).toBe(now.getTime());
  const away = (await readHowItIs(system, reader, now))!.find(({ name }) => name === "storage")!;
  expect([away.details, away.todo]).toEqual([
    expect.stringContaining("has not answered since"),
    expect.stringContaining("No stored file is lost"),
  ]);
  rmSync(join(folder, "files"));
  await watchStorage(now);
  expect(await readStorageAway()).toBeNull();
});

test("nobody else sees it", async () => {
  for (const role of ["coordinator", "contributor"] as const) {
    const actor = { userId: null, name: "", grants: [{ role, cityId: randomUUID() }] };
    expect(await readHowItIs(actor, reader, now)).toBeNull();
  }
});
