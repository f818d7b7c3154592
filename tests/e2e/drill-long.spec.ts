import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { hasNginx } from "../support/nginx";
import { type LargeTown, startLargeTown } from "./support/drill/large-town";
import { Load } from "./support/drill/load";
import { saveOften } from "./support/drill/people";
import {
  expectEmails,
  expectNoFailure,
  expectShortOutage,
  noteFigures,
  prepareTrial,
  type Trial,
  underLoad,
} from "./support/drill/trial";
import { readPictures, uploadOften } from "./support/drill/uploads";

// The long drill, with DRILL=long: a primary and a replica of PostgreSQL, three sites, two workers, nginx, object storage
// and a mail server, all real. Each goes away under load, and comes back.

const isLong = process.env.DRILL === "long";
test.describe.configure({ mode: "default", timeout: 900_000 });
test.skip(!isLong, "takes minutes: DRILL=long");
test.skip(isLong && !hasNginx, "nginx is not installed: apt-get install nginx-light");

let town: LargeTown;
let trial: Trial;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  if (!isLong || !hasNginx) return;
  town = await startLargeTown();
  trial = await prepareTrial(town);
});

test.afterAll(async () => {
  await trial?.database.end();
  await town?.stop();
});

/** In milliseconds: how long what died stays away, as with the units for systemd. */
const away = 1_000;

test("what is saved on one site is on the others at the next request", async () => {
  const { networks, city, cookie } = trial;
  const network = networks[3]!;
  const [first, ...others] = town.sites.map(({ address }) => new Load(address ?? ""));
  const read = async (site: Load) => (await site.read("other", `/en/networks/${network.slug}`, { cookie })).text;
  const missing: string[] = [];
  const saves = saveOften(first!, network, city, cookie, async (text) => {
    for (const page of await Promise.all(others.map(read))) if (!page.includes(text)) missing.push(text);
  });
  await expect.poll(() => saves.accepted, { timeout: 120_000 }).toBeGreaterThan(9);
  await first!.stop();
  expect([...saves.missing, ...missing]).toEqual([]);
});

test("three sites and two workers are restarted one after the other, and no request fails", async () => {
  const told = await underLoad(trial, async () => {
    for (const one of [...town.sites, ...town.workers]) await one.restart();
    await sleep(1_000);
  });
  noteFigures("rolling restart", trial, told);
  expectNoFailure(trial, told);
  await expectEmails(trial);
});

const ahead = `const now = Date.now; Date.now = () => now() + 3_600_000;
  const Real = Date; globalThis.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(Real.now()); } };`;

/** What dies, and how it comes back. */
const accidents: { [what: string]: () => Promise<void> } = {
  "a site": async () => town.sites[0]?.kill(),
  "a worker": async () => town.workers[0]?.kill(),
  "the proxy": async () => {
    await town.proxy.kill();
    await sleep(200);
    await town.proxy.start();
  },
  "the replica": async () => {
    await town.replica.kill();
    await sleep(away);
    await town.replica.start();
  },
  "the primary": async () => {
    await town.primary.kill();
    await sleep(away);
    await town.primary.start();
  },
  "the network to the database": async () => {
    town.cable.pullOut();
    await sleep(away);
    town.cable.putBack();
  },
  "the mail server": async () => {
    await town.mail.goAway();
    await sleep(away);
    await town.mail.comeBack();
  },
  "the network to object storage": async () => {
    town.toStorage?.pullOut();
    await sleep(away);
    town.toStorage?.putBack();
  },
  "the right time of a worker": async () => {
    const worker = town.workers[1]!;
    const { env } = worker;
    worker.env = { ...env, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(ahead)}` };
    worker.kill();
    await sleep(8_000);
    worker.env = env;
    worker.kill();
  },
};

for (const [what, happen] of Object.entries(accidents))
  test(`${what} goes away under load: nothing is lost, and readers hardly notice`, async () => {
    let pictures: string[] = [];
    let awayFor = 0;
    const told = await underLoad(trial, async (load) => {
      pictures = uploadOften(load, trial.networks[2]!, trial.cookie);
      await sleep(2_000);
      const before = performance.now();
      await happen();
      awayFor = performance.now() - before;
      await Promise.all(town.sites.map((site) => site.untilReady()));
      await sleep(3_000);
    });
    noteFigures(what, trial, told);
    expectShortOutage(told, awayFor);
    expect(pictures.length).toBeGreaterThan(0);
    const statuses = await readPictures(trial.database, town.proxy.base, pictures);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    await expectEmails(trial);
  });
