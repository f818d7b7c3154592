import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrationsFolder } from "../process/project";

export interface Migration {
  name: string;
  script: string;
  /** Computed as Prisma's own command does. */
  checksum: string;
}

function readMigration(folder: string, name: string): Migration {
  const script = readFileSync(join(folder, name, "migration.sql"), "utf8");
  return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
}

/** Reads the project's migrations, oldest first. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")));
  return names.sort().map((name) => readMigration(folder, name));
}
