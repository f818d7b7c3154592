import { applyMigrations } from "../database/apply-migrations";
import { createDatabase, withConnection } from "../database/connection";
import { seedDatabase } from "../database/seed-database";
import { whenStopping } from "../process/command";
import { tellProgress } from "../process/progress";
import { generateClient } from "../site/build";
import { addSyntheticRecords } from "../synthetic/records";

async function hasDatabase(server: string, name: string): Promise<boolean> {
  const { rowCount } = await withConnection(server, (client) =>
    client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]),
  );
  return rowCount === 1;
}

/**
 * A temporary database on this server, with the demo and synthetic practices. Returns its address. With `keep` it
 * stays for the next run, which uses it instead of filling one: 100,000 practices take three quarters of an hour.
 */
export async function prepareMeasuredDatabase(server: string, practices: number, keep = false): Promise<string> {
  const name = `xarxa_bench_${practices}`;
  const filling = `${name}_filling`;
  const run = (statement: string) => withConnection(server, (client) => client.query(statement));
  const drop = (database: string) => run(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  const addressOf = (database: string) => Object.assign(new URL(server), { pathname: database }).href;
  await generateClient();
  if (!keep) whenStopping(async () => void (await drop(name)));
  if (keep && (await hasDatabase(server, name))) {
    await applyMigrations(addressOf(name));
    return addressOf(name);
  }
  await drop(name);
  await drop(filling);
  await createDatabase(server, filling, "template0");
  whenStopping(async () => void (await drop(filling)));
  await applyMigrations(addressOf(filling));
  await seedDatabase(addressOf(filling));
  await tellProgress(`Adding ${practices} synthetic practices`, () =>
    addSyntheticRecords(addressOf(filling), practices),
  );
  // Only a filled database has the name by which the next run finds it.
  await run(`ALTER DATABASE "${filling}" RENAME TO "${name}"`);
  return addressOf(name);
}
