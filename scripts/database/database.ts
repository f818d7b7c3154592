import { claimCheckout } from "../process/checkout-claim";
import type { ExplainedError } from "../process/explained-error";
import { tellProgress } from "../process/progress";
import { findRunningServer, prepareCluster } from "./cluster";
import { createDatabase, requireDatabase } from "./connection";
import { addressOn, startPostgres } from "./postgres";
import { prepareBinaries } from "./server-binaries";
import { chooseServerPlace } from "./server-place";

const databaseName = "xarxa";

export interface Database {
  address: string;
  /** Resolves when an embedded server ended by itself; never for a server that is not ours. */
  died: Promise<ExplainedError>;
}

const never = new Promise<never>(() => {});

async function checkExternalServer(address: string): Promise<Database> {
  await requireDatabase(address);
  return { address, died: never };
}

async function startEmbeddedServer(): Promise<Database> {
  const place = chooseServerPlace();
  claimCheckout(place);
  const cluster = prepareCluster(place, prepareBinaries(place), "postgres");
  const server = await startPostgres(cluster);
  await createDatabase(server.addressOf("postgres"), databaseName);
  return { address: server.addressOf(databaseName), died: server.died };
}

/** The database of the site: the server of DATABASE_URL, or the embedded one, started for this command. */
export function openDatabase(): Promise<Database> {
  const address = process.env.DATABASE_URL;
  if (address) return checkExternalServer(address);
  return tellProgress("Starting the embedded PostgreSQL", startEmbeddedServer);
}

/** For commands beside a running `npm start`: they use its server, and start one only when there is none. */
export async function joinDatabase(): Promise<Database> {
  if (process.env.DATABASE_URL) return openDatabase();
  const place = chooseServerPlace();
  const cluster = prepareCluster(place, prepareBinaries(place), "postgres");
  const running = findRunningServer(cluster.data);
  return running ? { address: addressOn(cluster, running.port, databaseName), died: never } : openDatabase();
}
