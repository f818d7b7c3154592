import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { createDatabase } from "@/scripts/database/connection";
import { createSiteRole, siteAddress } from "@/scripts/database/site-role";
import { root } from "@/scripts/process/project";
import { hasNginx } from "../support/nginx";
import { buildPrevious, findPrevious, runIn } from "./support/drill/previous";
import { nameTownDatabase, startTown } from "./support/drill/town";
import { expectEmails, expectNoFailure, noteFigures, prepareTrial, type Trial, underLoad } from "./support/drill/trial";

// A rolling upgrade with DRILL=long: the code before this version serves while its schema becomes the new one, then its
// sites are replaced one after the other, and one of them goes back.

const isLong = process.env.DRILL === "long";
const previous = isLong ? findPrevious() : undefined;
test.describe.configure({ mode: "serial", timeout: 900_000 });
test.skip(!isLong, "takes minutes: DRILL=long");
test.skip(isLong && !hasNginx, "nginx is not installed: apt-get install nginx-light");
test.skip(
  isLong && !previous,
  "the history ends before the previous version: git fetch --unshallow, or DRILL_PREVIOUS=<commit>",
);

let folder = "";
let trial: Trial;

/** As operators do it. */
const migrate = (code: string, owner: string) =>
  runIn(code, "migrate", { DATABASE_OWNER_URL: owner, DATABASE_URL: siteAddress(owner) });

test.beforeAll(async () => {
  test.setTimeout(1_200_000);
  if (!previous || !hasNginx) return;
  folder = await buildPrevious(previous);
  const owner = nameTownDatabase();
  await createDatabase(process.env.DATABASE_URL ?? "", new URL(owner).pathname.slice(1), "template0");
  await createSiteRole(owner);
  await migrate(folder, owner);
  trial = await prepareTrial(await startTown({ sites: 3, workers: 2, owner, folder }));
});

test.afterAll(async () => {
  await trial?.database.end();
  await trial?.town.stop();
});

test("the previous version runs on the new schema, is replaced site by site, and one goes back: no request fails", async () => {
  const { owner, sites, workers } = trial.town;
  const told = await underLoad(trial, async () => {
    await sleep(1_000);
    await Promise.all([migrate(root, owner), migrate(root, owner)]);
    await sleep(3_000);
    for (const one of [...sites, ...workers]) {
      one.folder = root;
      await one.restart();
    }
    const back = sites[0]!;
    back.folder = folder;
    await back.restart();
    await sleep(2_000);
  });
  noteFigures(`rolling upgrade from ${previous?.slice(0, 12)}`, trial, told);
  expectNoFailure(trial, told);
  await expectEmails(trial);
  const { rows } = await trial.database.query("SELECT 1 FROM _prisma_migrations WHERE finished_at IS NULL");
  expect(rows).toEqual([]);
});
