import { claimCheckout } from "../process/checkout-claim";
import { tellProgress } from "../process/progress";
import { findRunningServer, prepareCluster } from "./cluster";
import { createDatabase, requireDatabase } from "./connection";
import { addressOn, keepPostgresRunning } from "./postgres";
import { prepareBinaries } from "./server-binaries";
import { chooseServerPlace } from "./server-place";
import { createSiteRole, grantSiteRights } from "./site-role";

const databaseName = "xarxa";

export interface Database {
  /** As the owner of its tables: for migrations and commands. */
  owner: string;
  /** For site and worker, as a role with only the rights that they need, where there is one. */
  site: string;
  /** The server is ours: started for this command, filled with the demo unless that is refused. */
  isEmbedded: boolean;
}

async function checkExternalServer(address: string): Promise<Database> {
  const owner = process.env.DATABASE_OWNER_URL || address;
  await requireDatabase("DATABASE_URL", address);
  if (owner !== address) await requireDatabase("DATABASE_OWNER_URL", owner);
  return { owner, site: address, isEmbedded: false };
}

async function startEmbeddedServer(): Promise<Database> {
  const place = chooseServerPlace();
  claimCheckout(place);
  const cluster = prepareCluster(place, prepareBinaries(place), "postgres");
  const server = await keepPostgresRunning(cluster);
  await createDatabase(server.addressOf("postgres"), databaseName);
  const owner = server.addressOf(databaseName);
  return { owner, site: await createSiteRole(owner), isEmbedded: true };
}

/** The database of the site: the server of DATABASE_URL, or the embedded one, started for this command. */
export function openDatabase(): Promise<Database> {
  const address = process.env.DATABASE_URL;
  if (address) return checkExternalServer(address);
  return tellProgress("Starting the embedded PostgreSQL", startEmbeddedServer);
}

/**
 * The address, as the owner, for commands beside a running `npm start`: they use its server, and start one only when there
 * is none.
 */
export async function joinDatabase(): Promise<string> {
  if (process.env.DATABASE_URL) return (await openDatabase()).owner;
  const place = chooseServerPlace();
  const cluster = prepareCluster(place, prepareBinaries(place), "postgres");
  const running = findRunningServer(cluster.data);
  return running ? addressOn(cluster, running.port, databaseName) : (await openDatabase()).owner;
}

/** After the migrations: the site's role, if it is another than the owner, may read and write rows. */
export async function grantSiteAccess({ owner, site }: Database): Promise<void> {
  const role = decodeURIComponent(new URL(site).username);
  if (role && role !== decodeURIComponent(new URL(owner).username)) await grantSiteRights(owner, role);
}
