import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withConnection } from "@/scripts/database/connection";
import { migrationsFolder } from "@/scripts/process/project";

/** The migration that a next version would bring. */
export const nextMigration = "29991231235959_next_version";

/** All at once what migrations may do: a column more in every table, which those who write do not know. */
const script = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' ORDER BY tablename DESC
  LOOP EXECUTE format('ALTER TABLE %I ADD COLUMN "ofNextVersion" text NOT NULL DEFAULT %L', name, 'unknown'); END LOOP;
END $$`;

/** A folder with the migrations of this version and one more. */
export function writeNextMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), "xarxa-next-"));
  cpSync(migrationsFolder, folder, { recursive: true });
  mkdirSync(join(folder, nextMigration));
  writeFileSync(join(folder, nextMigration, "migration.sql"), script);
  return folder;
}

/** Holds a table as a backup does, which reads, until something has happened. */
export const holdTable = (owner: string, table: string, until: () => Promise<void>): Promise<void> =>
  withConnection(owner, async (client) => {
    await client.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS SHARE MODE`);
    await until();
    await client.query("COMMIT");
  });
