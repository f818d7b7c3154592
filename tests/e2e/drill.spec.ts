import { setTimeout as sleep } from "node:timers/promises";
import { test } from "@playwright/test";
import { hasNginx } from "../support/nginx";
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

// The short drill: two sites and a worker behind nginx are restarted and killed under load. `drill-long` is the long one.

test.describe.configure({ mode: "serial", timeout: 300_000 });
test.skip(!hasNginx, "nginx is not installed: apt-get install nginx-light");

let trial: Trial;

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
  noteFigures("rolling restart", told);
  expectNoFailure(told);
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
    await sleep(1_000);
    cable.putBack();
    await mail.comeBack();
    await Promise.all(sites.map((site) => site.untilReady()));
    await sleep(1_000);
  });
  noteFigures("accidents", told);
  expectShortOutage(told);
  await expectEmails(trial);
});
