import type { MediaStore } from "@/lib/media/store";
import { applyMigrations } from "../database/apply-migrations";
import { withConnection } from "../database/connection";
import { readMigrations } from "../database/migrations";
import { ExplainedError } from "../process/explained-error";
import type { NamedArchive } from "./find-archive";
import { loadArchive } from "./load-archive";
import type { About, Sums } from "./manifest";
import { openBackup } from "./read-archive";
import type { Report } from "./report";
import { sumTables } from "./tables";

export type EmptyPlace = {
  /** The address of the owner of an empty database. */
  owner: string;
  store: MediaStore;
};

export type Restored = { about: About; sums: Sums };

/** A place with anything in it is refused: a mistyped address must never cost data. */
export async function requireEmpty({ owner, store }: EmptyPlace): Promise<void> {
  const { rows } = await withConnection(owner, (client) =>
    client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') LIMIT 1",
    ),
  );
  if (rows.length > 0)
    throw new ExplainedError("The database is not empty. A backup is restored into an empty one only: create another.");
  for await (const { key } of store.list())
    throw new ExplainedError(`The folder of pictures and documents is not empty (${key}). Name an empty one.`);
}

/** This version must know every migration of the archive: an older version cannot read a newer database. */
function requireKnown({ migrations, version }: About): void {
  const known = new Set(readMigrations().map(({ name }) => name));
  const unknown = migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new ExplainedError(
      `The backup is of version ${version}, whose database is newer than this version (${unknown[0]}). Use that version to restore.`,
    );
}

/** What differs between an archive's sums and what was loaded; empty if everything is equal. */
export function findDifferences(expected: Sums, tables: Sums["tables"], media: Sums["media"]): string[] {
  const tablesThatDiffer = Object.entries(expected.tables).flatMap(([name, { rows, sha256 }]) => {
    const found = tables[name];
    if (found?.sha256 === sha256) return [];
    return [`${name}: ${rows} rows in the backup, ${found?.rows ?? "none"} after the restore`];
  });
  const filesThatDiffer = Object.entries(expected.media).flatMap(([path, hash]) =>
    media[path] === hash ? [] : [`${path}: the file differs`],
  );
  return [...tablesThatDiffer, ...filesThatDiffer];
}

/**
 * Restores an archive into an empty place, compares every table and file with the archive's sums, and then applies the
 * migrations that are newer than the archive.
 */
export async function restoreArchive(
  from: NamedArchive,
  key: string | undefined,
  place: EmptyPlace,
  report: Report,
): Promise<Restored> {
  await requireEmpty(place);
  const archive = await openBackup(from, key);
  requireKnown(archive.about);
  await applyMigrations(place.owner, { only: archive.about.migrations });
  const differences = await withConnection(place.owner, async (client) => {
    const media = await loadArchive(archive, client, place.store, report);
    report("comparing");
    await client.query("SET statement_timeout = 0");
    return findDifferences(archive.sums(), await sumTables(client), media);
  });
  if (differences.length > 0)
    throw new ExplainedError(`The restored data differ from the backup:\n  ${differences.slice(0, 20).join("\n  ")}`);
  await applyMigrations(place.owner);
  return { about: archive.about, sums: archive.sums() };
}
