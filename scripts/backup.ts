// `npm run backup`: everything there is into one archive. `npm run backup -- verify <file>`: restores one to compare it.
import { parseArgs } from "node:util";
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { noteVerified } from "@/lib/operating/backup-note";
import type { ArchivePlace } from "./backup/archive-place";
import { backUp } from "./backup/back-up";
import { crawl } from "./backup/crawl";
import { findArchive, findNewest, type NamedArchive, openArchivePlace, usualPlace } from "./backup/find-archive";
import { printProgress } from "./backup/report";
import { makeScratch, verifyArchive } from "./backup/verify";
import { joinDatabase } from "./database/database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = `Say where to, or what to do with archives:
  npm run backup
  npm run backup -- /mnt/backups --keep 14
  npm run backup -- "s3://KEY:SECRET@s3.example.org/bucket/folder?region=eu-west-1"
  npm run backup -- list
  npm run backup -- verify                    (the newest)
  npm run backup -- verify /mnt/backups/xarxa-….tar.gz`;

const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function make(owner: string, place: ArchivePlace, keep: number | undefined): Promise<void> {
  const key = env().BACKUP_KEY;
  if (key === undefined) console.log("BACKUP_KEY is not set, so the archive is not encrypted. It holds personal data.");
  const { name, bytes, sums, removed } = await backUp(owner, { place, key, keep }, new Date(), printProgress());
  const rows = Object.values(sums.tables).reduce((sum, table) => sum + table.rows, 0);
  const files = Object.keys(sums.media).length;
  console.log(`Written: ${place.describe(name)} (${size(bytes)}: ${rows} rows, ${files} files)`);
  if (sums.missing.length > 0) console.log(`Not found in the store: ${sums.missing.join(", ")}`);
  if (removed.length > 0) console.log(`Removed: ${removed.join(", ")}`);
}

async function verify(owner: string, archive: NamedArchive): Promise<void> {
  const scratch = await makeScratch(owner);
  const { about, sums } = await verifyArchive(archive, env().BACKUP_KEY, scratch, printProgress());
  const counts = `${Object.keys(sums.tables).length} tables and ${Object.keys(sums.media).length} files`;
  console.log(`${archive.place.describe(archive.name)}`);
  console.log(`Restored and equal: ${counts} of ${about.createdAt}, version ${about.version}.`);
  const { pages, failed } = await crawl(scratch.owner, scratch.mediaFolder);
  if (failed.length > 0) throw new ExplainedError(`Pages of the restored site fail:\n  ${failed.join("\n  ")}`);
  console.log(`Read ${pages} pages of it; all answered.`);
  await noteVerified(new Date());
}

async function list(place: ArchivePlace): Promise<void> {
  for (const name of await place.list()) console.log(name);
}

function readKeep(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new ExplainedError(usage);
  return Number(given);
}

runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: "string" } } });
  const [first, second, ...more] = positionals;
  const keep = readKeep(values.keep);
  if (more.length > 0 || (second !== undefined && first !== "verify")) throw new ExplainedError(usage);
  const owner = await joinDatabase();
  process.env.DATABASE_URL = owner;
  if (first === "list") await list(usualPlace());
  else if (first === "verify" && second) await verify(owner, findArchive(second, usualPlace()));
  else if (first === "verify") await verify(owner, await findNewest(usualPlace()));
  else await make(owner, first ? openArchivePlace(first) : usualPlace(), keep);
  await closeDatabase();
  return 0;
});
