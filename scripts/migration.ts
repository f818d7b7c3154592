// `npm run migration -- <name>`: writes a migration folder for the changes in prisma/schema.prisma. They are found by
// comparing it with a temporary database that has all existing migrations.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyMigrations } from "./database/apply-migrations";
import { createDatabase, withConnection } from "./database/connection";
import { joinDatabase } from "./database/database";
import { compareWithSchema } from "./database/schema-engine";
import { runCommand, whenStopping } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { migrationsFolder } from "./process/project";

const scratch = "xarxa_migration";

/** A temporary database with all migrations. It is dropped when the command ends. */
async function prepareScratch(): Promise<string> {
  const server = await joinDatabase();
  const drop = () =>
    withConnection(server, (client) => client.query(`DROP DATABASE IF EXISTS "${scratch}" WITH (FORCE)`));
  await drop();
  whenStopping(async () => void (await drop()));
  await createDatabase(server, scratch, "template0");
  const address = new URL(server);
  address.pathname = scratch;
  await applyMigrations(address.href);
  return address.href;
}

async function saveMigration(name: string, sql: string): Promise<string> {
  const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${timestamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  return folder;
}

runCommand(async () => {
  const name = process.argv[2]?.replace(/\W+/g, "_").toLowerCase();
  if (!name) throw new ExplainedError("Give the migration a name: npm run migration -- add_visit_costs");
  const sql = await compareWithSchema(await prepareScratch());
  if (!sql) console.log("The schema says what the migrations say: nothing to write.");
  else
    console.log(
      `Written: ${await saveMigration(name, sql)}\nRead it and add what the schema cannot say (checks, indexes).`,
    );
  return 0;
});
