import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase } from "@/scripts/database/connection";
import { seedVocabularies } from "@/scripts/database/seed-vocabularies";
import { siteAddress } from "@/scripts/database/site-role";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";
import { emptyTemplate } from "@/scripts/test/server";
import { Cable } from "../../../support/cable";
import { startBalancer } from "../../../support/nginx";
import { startRestlessMailServer } from "../../../support/restless-mail-server";
import { openBackstage } from "../backstage";
import { Kept } from "./kept";
import { siteUrl } from "./people";

// What a site on several machines is made of, on one machine and all of it real: PostgreSQL, sites, workers, nginx as
// the example for operators has it, and a mail server.

type Size = {
  sites: number;
  workers: number;
  /** The address of a migrated database, as the owner of its tables. */
  owner: string;
  /** More variables of the sites and workers. */
  more?: Record<string, string | undefined>;
  /** The checkout whose build they run. */
  folder?: string;
};

/** The address of a database that does not exist yet, on the server that all tests share. */
export function nameTownDatabase(): string {
  const owner = new URL(process.env.DATABASE_URL ?? "");
  owner.pathname = `drill_${randomUUID().replaceAll("-", "")}`;
  return owner.href;
}

/** An empty database with all migrations. */
export async function createTownDatabase(): Promise<string> {
  const owner = nameTownDatabase();
  await createDatabase(process.env.DATABASE_URL ?? "", new URL(owner).pathname.slice(1), emptyTemplate);
  return owner;
}

/** Starts everything. In `more` an address of a database is one that the sites reach without the cable. */
export async function startTown({ sites: howMany, workers: howManyWork, owner, more = {}, folder: code = root }: Size) {
  await seedVocabularies(owner);
  const cable = new Cable(new URL(siteAddress(owner)));
  const mail = await startRestlessMailServer({ refuseEvery: 1_000, onTaken: () => {} });
  const folder = mkdtempSync(join(tmpdir(), "xarxa-drill-"));
  const env = {
    ...{ DATABASE_URL: await cable.layOut(), DATABASE_READ_URL: undefined, DATABASE_POOL: "6" },
    ...{ SITE_URL: siteUrl, TRUSTED_PROXIES: "127.0.0.1,::1", LOG_LEVEL: "info", BASE_URL: undefined },
    ...{ SMTP_URL: mail.url, MAIL_FROM: "xarxa@drill.example", CONTACT_EMAIL: "people@drill.example" },
    ...{ MEDIA_FOLDER: join(folder, "media"), OPEN_DATA_FOLDER: join(folder, "data") },
    ...{ EXPORT_FOLDER: join(folder, "exports"), ...more },
  };
  const ports: number[] = [];
  while (ports.length < howMany) ports.push(await findFreePort());
  const sites = ports.map(
    (port) => new Kept("serve", { ...env, PORT: String(port) }, `http://localhost:${port}`, code),
  );
  const workers = Array.from({ length: howManyWork }, () => new Kept("work", env, undefined, code));
  for (const one of [...sites, ...workers]) one.start();
  const backstage = openBackstage({ ...env, DATABASE_URL: siteAddress(owner), DATABASE_READ_URL: "" }, code);
  await Promise.all(sites.map((site) => site.untilReady()));
  const proxy = await startBalancer(ports);
  const stop = async () => {
    await proxy.stop();
    await Promise.all([...sites, ...workers].map((one) => one.stop()));
    await mail.goAway();
    cable.takeAway();
    rmSync(folder, { recursive: true, force: true });
  };
  return { owner, cable, mail, sites, workers, proxy, backstage, env, stop };
}

export type Town = Awaited<ReturnType<typeof startTown>>;
