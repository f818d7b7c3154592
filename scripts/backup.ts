// `npm run backup`: everything there is into one archive. `npm run backup -- verify <file>`: restores one to compare it.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { noteVerified } from "@/lib/operating/backup-note";
import { backUp } from "./backup/back-up";
import { crawl } from "./backup/crawl";
import { printProgress } from "./backup/report";
import { makeScratch, verifyArchive } from "./backup/verify";
import { joinDatabase } from "./database/database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = `Say where to, or which archive to verify:
  npm run backup
  npm run backup -- /mnt/backups --keep 14
  npm run backup -- verify /mnt/backups/xarxa-….tar.gz`;

const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function make(owner: string, folder: string, keep: number | undefined): Promise<void> {
  const key = env().BACKUP_KEY;
  if (key === undefined) console.log("BACKUP_KEY is not set, so the archive is not encrypted. It holds personal data.");
  const { file, bytes, sums } = await backUp(owner, { folder, key, keep }, new Date(), printProgress());
  const rows = Object.values(sums.tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`Written: ${file} (${size(bytes)}: ${rows} rows, ${Object.keys(sums.media).length} files)`);
  if (sums.missing.length > 0) console.log(`Not found in the store: ${sums.missing.join(", ")}`);
}

async function verify(owner: string, file: string): Promise<void> {
  const scratch = await makeScratch(owner);
  const { about, sums } = await verifyArchive(file, env().BACKUP_KEY, scratch, printProgress());
  const counts = `${Object.keys(sums.tables).length} tables and ${Object.keys(sums.media).length} files`;
  console.log(`Restored and equal: ${counts} of ${about.createdAt}, version ${about.version}.`);
  const { pages, failed } = await crawl(scratch.owner, scratch.mediaFolder);
  if (failed.length > 0) throw new ExplainedError(`Pages of the restored site fail:\n  ${failed.join("\n  ")}`);
  console.log(`Read ${pages} pages of it; all answered.`);
  await noteVerified(new Date());
}

runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: "string" } } });
  const [first, second] = positionals;
  const keep = values.keep === undefined ? undefined : Number(values.keep);
  if (keep !== undefined && !(Number.isInteger(keep) && keep > 0)) throw new ExplainedError(usage);
  if (first === "verify" && !second) throw new ExplainedError(usage);
  const owner = await joinDatabase();
  process.env.DATABASE_URL = owner;
  if (first === "verify" && second) await verify(owner, resolve(second));
  else await make(owner, resolve(first ?? env().BACKUP_FOLDER), keep);
  await closeDatabase();
  return 0;
});
