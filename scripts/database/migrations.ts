import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrationsFolder } from "../process/project";

export interface Migration {
  name: string;
  script: string;
  /** As Prisma's own command computes it. */
  checksum: string;
}

function readMigration(folder: string, name: string): Migration {
  const script = readFileSync(join(folder, name, "migration.sql"), "utf8");
  return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
}

/** The migrations of the project, oldest first. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")));
  return names.sort().map((name) => readMigration(folder, name));
}
