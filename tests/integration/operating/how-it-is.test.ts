import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { translator } from "@/lib/i18n/server";
import { noteAlive, readAlive } from "@/lib/operating/alive";
import { noteBackup, noteVerified, readBackupNote } from "@/lib/operating/backup-note";
import { readHowItIs } from "@/lib/operating/how-it-is";

afterAll(closeDatabase);

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
  expect(point("email")?.todo).toBe("Set the mail server and the sender in the configuration.");
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

test("nobody else sees it", async () => {
  for (const role of ["coordinator", "contributor"] as const) {
    const actor = { userId: null, name: "", grants: [{ role, cityId: randomUUID() }] };
    expect(await readHowItIs(actor, reader, now)).toBeNull();
  }
});
