import pg from "pg";
import { ExplainedError } from "../process/explained-error";

/** One connection for one piece of work. */
export async function withConnection<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  // A server that goes away meanwhile makes the query fail; without a listener it would end the process.
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

/** The address without the password, for messages. */
function describeAddress(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  return `${hostname}:${port || 5432}${pathname}`;
}

/** Asked before anything else uses the database: the message of a driver deep below would help nobody. */
export async function requireDatabase(variable: string, address: string): Promise<void> {
  await withConnection(address, (client) => client.query("SELECT 1")).catch((error: NodeJS.ErrnoException) => {
    throw new ExplainedError(
      `The database ${describeAddress(address)} of ${variable} does not answer: ${error.message || error.code}.\n` +
        `Start it or correct ${variable}. Without DATABASE_URL the embedded server is used.`,
    );
  });
}

/** Makes a database where it does not exist; a template makes it a copy of that one. */
export async function createDatabase(server: string, name: string, template = "template1"): Promise<void> {
  await withConnection(server, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
}
