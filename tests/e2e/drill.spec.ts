import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { applyMigrations } from "@/scripts/database/apply-migrations";
import { hasNginx } from "../support/nginx";
import { Load } from "./support/drill/load";
import { holdTable, nextMigration, writeNextMigrations } from "./support/drill/next-schema";
import { saveOften } from "./support/drill/people";
import { createTownDatabase, startTown } from "./support/drill/town";
import {
  expectEmails,
  expectNoFailure,
  expectShortOutage,
  noteFigures,
  prepareTrial,
  type Trial,
  underLoad,
} from "./support/drill/trial";
import { readPictures, upload } from "./support/drill/uploads";

// The short drill: two sites and a worker behind nginx are restarted and killed under load, and their schema
// changes. `drill-long` and `drill-upgrade` are the long ones.

test.describe.configure({ mode: "serial", timeout: 300_000 });
test.skip(!hasNginx, "nginx is not installed: apt-get install nginx-light");

let trial: Trial;

/** In milliseconds: how long the network to the database is cut. */
const away = 1_000;

/** Writes until nothing more goes onto the disk. */
function fillDisk(file: string): void {
  try {
    for (;;) appendFileSync(file, Buffer.alloc(16_384));
  } catch (error) {
    expect(error).toMatchObject({ code: "ENOSPC" });
  }
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  if (!hasNginx) return;
  // nginx does not ask how a site is: it notices at once when nobody listens.
  const more = { DRAIN_SECONDS: "1" };
  trial = await prepareTrial(await startTown({ sites: 2, workers: 1, owner: await createTownDatabase(), more }));
});

test.afterAll(async () => {
  await trial?.database.end();
  await trial?.town.stop();
});

test("both sites are restarted one after the other, and no request fails", async () => {
  const told = await underLoad(trial, async () => {
    await sleep(500);
    for (const site of trial.town.sites) await site.restart();
    await sleep(500);
  });
  noteFigures("rolling restart", trial, told);
  expectNoFailure(trial, told);
});

test("a next version changes every table while a backup reads, and no request fails or waits for the backup", async () => {
  const { owner } = trial.town;
  const folder = writeNextMigrations();
  const told = await underLoad(trial, async (load) => {
    await sleep(500);
    let isHeld = true;
    const held = holdTable(owner, "Record", async () => {
      await sleep(2_000);
      const { length } = load.reads;
      await expect.poll(() => load.reads.length, { timeout: 60_000 }).toBeGreaterThan(length + 10);
      isHeld = false;
    });
    await sleep(100);
    expect(await applyMigrations(owner, { folder })).toEqual([nextMigration]);
    expect(isHeld).toBe(false);
    await held;
    await sleep(1_000);
  });
  rmSync(folder, { recursive: true });
  noteFigures("migration", trial, told);
  expectNoFailure(trial, told);
});

test("what a site is made of goes away one after the other, and nothing is lost", async () => {
  const { sites, workers, proxy, mail, cable } = trial.town;
  const told = await underLoad(trial, async () => {
    await sleep(500);
    sites[0]?.kill();
    workers[0]?.kill();
    await sites[0]?.untilReady();
    await proxy.kill();
    await sleep(100);
    await proxy.start();
    await mail.goAway();
    cable.pullOut();
    await sleep(away);
    cable.putBack();
    await mail.comeBack();
    await Promise.all(sites.map((site) => site.untilReady()));
    await sleep(1_000);
  });
  noteFigures("accidents", trial, told);
  expectShortOutage(told, away);
  await expectEmails(trial);
});

const mayMount = process.platform === "linux" && process.getuid?.() === 0;

test("a full disk refuses pictures and nothing else, and they are taken once there is room", async () => {
  test.skip(!mayMount, "only root may mount a small disk");
  const { networks, cookie, city, town, database } = trial;
  const folder = town.env.MEDIA_FOLDER;
  mkdirSync(folder, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m,mode=777", "drill", folder]);
  try {
    fillDisk(join(folder, "full"));
    const load = new Load(town.proxy.base);
    const saves = saveOften(load, networks[0]!, city, cookie);
    const refused = await upload(load, networks[2]!, cookie);
    expect([refused.status, JSON.parse(refused.text).errors.length]).toEqual([507, 1]);
    rmSync(join(folder, "full"));
    const { status, text } = await upload(load, networks[2]!, cookie);
    expect(status).toBe(200);
    await load.stop();
    expect([saves.accepted > 0, saves.unknown, saves.missing]).toEqual([true, 0, []]);
    const statuses = await readPictures(database, town.proxy.base, [JSON.parse(text).medium]);
    expect(new Set(statuses)).toEqual(new Set([200]));
  } finally {
    execFileSync("umount", [folder]);
  }
});
