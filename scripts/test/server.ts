import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { applyMigrations } from "../database/apply-migrations";
import { prepareCluster } from "../database/cluster";
import { createDatabase } from "../database/connection";
import { type PostgresServer, startPostgres } from "../database/postgres";
import { seedDatabase } from "../database/seed-database";
import { prepareBinaries } from "../database/server-binaries";
import { chooseServerPlace, type ServerPlace } from "../database/server-place";
import { createSiteRole, grantSiteRights, siteRole } from "../database/site-role";
import { whenStopping } from "../process/command";
import { isRunning } from "../process/living-process";
import { root } from "../process/project";

/** Template databases: copying one takes a fraction of migrating and filling. */
export const emptyTemplate = "template_empty";
export const demoTemplate = "template_demo";

const prefix = "test-";
/** The data does not outlive the run, so nothing needs to be flushed to disk. */
const fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** Removes clusters of runs that were killed. */
function removeAbandoned(place: ServerPlace): void {
  const names = readdirSync(place.folder).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    if (isRunning(Number(name.slice(prefix.length)), root)) continue;
    rmSync(join(place.folder, name), { recursive: true, force: true });
  }
}

/** Starts a server for one run, with an empty migrated template. It is removed when the command ends. */
export async function startTestServer(): Promise<PostgresServer> {
  const place = chooseServerPlace();
  removeAbandoned(place);
  const name = `${prefix}${process.pid}`;
  whenStopping(async () => rmSync(join(place.folder, name), { recursive: true, force: true }));
  const server = await startPostgres(prepareCluster(place, prepareBinaries(place), name), { settings: fast });
  await createDatabase(server.addressOf("postgres"), emptyTemplate);
  await applyMigrations(server.addressOf(emptyTemplate));
  // Copies of the template inherit the rights.
  await createSiteRole(server.addressOf(emptyTemplate));
  await grantSiteRights(server.addressOf(emptyTemplate), siteRole);
  return server;
}

/** Fills a second template with the demo; only some tests need it. */
export async function fillDemoTemplate(server: PostgresServer): Promise<void> {
  await createDatabase(server.addressOf("postgres"), demoTemplate, emptyTemplate);
  await seedDatabase(server.addressOf(demoTemplate));
}
