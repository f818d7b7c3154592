import { applyMigrations } from "../database/apply-migrations";
import { createDatabase, withConnection } from "../database/connection";
import { seedDatabase } from "../database/seed-database";
import { whenStopping } from "../process/command";
import { tellProgress } from "../process/progress";
import { generateClient } from "../site/build";
import { addSyntheticRecords } from "../synthetic/records";

/** A temporary database on this server, with the demo and synthetic practices. Returns its address. */
export async function prepareMeasuredDatabase(server: string, practices: number): Promise<string> {
  const name = `xarxa_bench_${practices}`;
  const drop = () => withConnection(server, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  await drop();
  await createDatabase(server, name, "template0");
  whenStopping(async () => void (await drop()));
  const address = new URL(server);
  address.pathname = name;
  await applyMigrations(address.href);
  await generateClient();
  await seedDatabase(address.href);
  await tellProgress(`Adding ${practices} synthetic practices`, () => addSyntheticRecords(address.href, practices));
  return address.href;
}
