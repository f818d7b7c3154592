import pg from "pg";
import { ExplainedError } from "../process/explained-error";

/** Runs `work` with a connection of its own. */
export async function withConnection<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  // If the server goes away, the query fails; without this listener the process would exit.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

export async function canConnect(address: string): Promise<boolean> {
  return withConnection(address, async () => true).catch(() => false);
}

/** The address without its password, for messages. */
function describeAddress(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  return `${hostname}:${port || 5432}${pathname}`;
}

/** Checks that the database can be reached, before a driver fails with a less helpful message. */
export async function requireDatabase(variable: string, address: string): Promise<void> {
  await withConnection(address, (client) => client.query("SELECT 1")).catch((error: NodeJS.ErrnoException) => {
    throw new ExplainedError(
      `The database ${describeAddress(address)} of ${variable} does not answer: ${error.message || error.code}.\n` +
        `Start it or correct ${variable}. Without DATABASE_URL the embedded server is used.`,
    );
  });
}

/** Creates a database if it does not exist, as a copy of a template if one is given. */
export async function createDatabase(server: string, name: string, template = "template1"): Promise<void> {
  await withConnection(server, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
}
