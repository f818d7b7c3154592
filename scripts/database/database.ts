import { claimCheckout } from "../process/checkout-claim";
import { tellProgress } from "../process/progress";
import { findRunningServer, prepareCluster } from "./cluster";
import { createDatabase, requireDatabase } from "./connection";
import { addressOn, keepPostgresRunning } from "./postgres";
import { prepareBinaries } from "./server-binaries";
import { chooseServerPlace } from "./server-place";
import { createSiteRole, grantSiteRights } from "./site-role";

const databaseName = "xarxa";

export interface DatabaseUrls {
  /** Connects as the owner of the tables: for migrations and commands. */
  owner: string;
  /** For site and worker: connects as a role with limited rights, if there is one. */
  site: string;
  /** The embedded server, started for this command and filled with the demo by default. */
  isEmbedded: boolean;
}

async function checkExternalServer(address: string): Promise<DatabaseUrls> {
  const owner = process.env.DATABASE_OWNER_URL || address;
  await requireDatabase("DATABASE_URL", address);
  if (owner !== address) await requireDatabase("DATABASE_OWNER_URL", owner);
  return { owner, site: address, isEmbedded: false };
}

async function startEmbeddedServer(): Promise<DatabaseUrls> {
  const place = chooseServerPlace();
  claimCheckout(place);
  const cluster = prepareCluster(place, prepareBinaries(place), "postgres");
  const server = await keepPostgresRunning(cluster);
  await createDatabase(server.addressOf("postgres"), databaseName);
  const owner = server.addressOf(databaseName);
  return { owner, site: await createSiteRole(owner), isEmbedded: true };
}

/** Opens the database of the site: the one in DATABASE_URL, or the embedded server, started for this command. */
export function openDatabase(): Promise<DatabaseUrls> {
  const address = process.env.DATABASE_URL;
  if (address) return checkExternalServer(address);
  return tellProgress("Starting the embedded PostgreSQL", startEmbeddedServer);
}

/**
 * The owner's address, for commands that run beside `npm start`: they use its server, or start one if none is running.
 */
export async function joinDatabase(): Promise<string> {
  if (process.env.DATABASE_URL) return (await openDatabase()).owner;
  const place = chooseServerPlace();
  const cluster = prepareCluster(place, prepareBinaries(place), "postgres");
  const running = findRunningServer(cluster.data);
  return running ? addressOn(cluster, running.port, databaseName) : (await openDatabase()).owner;
}

/** Run after migrations: lets the site's role, if it is not the owner, read and write rows. */
export async function grantSiteAccess({ owner, site }: Pick<DatabaseUrls, "owner" | "site">): Promise<void> {
  const role = decodeURIComponent(new URL(site).username);
  if (role && role !== decodeURIComponent(new URL(owner).username)) await grantSiteRights(owner, role);
}
