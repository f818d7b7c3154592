import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { MigrationDirectory, MigrationList } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { ExplainedError } from "../process/explained-error";
import { migrationsFolder } from "../process/project";
import { openEngine } from "./schema-engine";

const fileName = "migration.sql";

function readMigration(name: string): MigrationDirectory {
  const content = readFileSync(join(migrationsFolder, name, fileName), "utf8");
  return { path: name, migrationFile: { path: fileName, content: { tag: "ok", value: content } } };
}

function listMigrations(): MigrationList {
  const names = readdirSync(migrationsFolder).filter((name) => existsSync(join(migrationsFolder, name, fileName)));
  const lockfile = readFileSync(join(migrationsFolder, "migration_lock.toml"), "utf8");
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map(readMigration),
  };
}

/**
 * The adapter of Prisma splits a script at every semicolon, also inside functions and comments. Sent whole, it is one
 * transaction too: a migration that fails half-way leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  constructor(private readonly pool: pg.Pool) {
    super(pool);
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await this.pool.query(script);
    };
    return adapter;
  }
}

/** Applies what is missing, exactly as `prisma migrate deploy` would, and returns the names. */
export async function applyMigrations(address: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: address });
  try {
    const engine = await openEngine(new WholeScripts(pool));
    const filters = { externalTables: [], externalEnums: [] };
    const result = await engine.applyMigrations({ migrationsList: listMigrations(), filters });
    return result.appliedMigrationNames;
  } catch (error) {
    throw new ExplainedError(`The database could not be migrated.\n${error instanceof Error ? error.message : error}`);
  } finally {
    await pool.end();
  }
}
