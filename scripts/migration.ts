// `npm run migration -- <name>`: writes the next migration folder from what changed in prisma/schema.prisma.
// prisma/migrations/schema.prisma is the schema as the newest migration left it. The file is what the change is
// measured against, because the engine cannot replay migrations without a second (shadow) database.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { noDatabase } from "./database/no-database";
import { openEngine } from "./database/schema-engine";
import { migrationsFolder, schemaFile } from "./process/project";

const migratedSchema = join(migrationsFolder, "schema.prisma");

async function readTarget(path: string): Promise<DiffTarget> {
  const content = await readFile(path, "utf8").catch(() => undefined);
  return content === undefined ? { tag: "empty" } : { tag: "schemaDatamodel", files: [{ path, content }] };
}

async function writeChanges(): Promise<string> {
  const engine = await openEngine(noDatabase);
  const [from, to] = await Promise.all([readTarget(migratedSchema), readTarget(schemaFile)]);
  const filters = { externalTables: [], externalEnums: [] };
  const result = await engine.diff({ from, to, script: true, exitCode: null, filters });
  return result.stdout ?? "";
}

async function saveMigration(name: string, sql: string): Promise<string> {
  const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${timestamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  await writeFile(join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n');
  await copyFile(schemaFile, migratedSchema);
  return folder;
}

const name = process.argv[2]?.replace(/\W+/g, "_").toLowerCase();
if (!name) throw new Error("Give the migration a name: npm run migration -- add_visit_costs");
const sql = await writeChanges();
if (/^\s*(--.*)?\s*$/.test(sql)) console.log("The schema says what the migrations say: nothing to write.");
else
  console.log(
    `Written: ${await saveMigration(name, sql)}\nRead it and add what the schema cannot say (checks, indexes).`,
  );
