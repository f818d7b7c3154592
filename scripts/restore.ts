// `npm run restore -- <file>`: puts a backup into an empty database and an empty folder of pictures and documents.
import { env } from "@/lib/env";
import { mediaStore } from "@/lib/media/store";
import { findArchive, usualPlace } from "./backup/find-archive";
import { printProgress } from "./backup/report";
import { restoreArchive } from "./backup/restore";
import { grantSiteAccess, joinDatabase } from "./database/database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = `Name the archive: a file, an address, or a name where backups usually are (npm run backup -- list):
  npm run restore -- /mnt/backups/xarxa-….tar.gz`;

runCommand(async () => {
  const [archive] = process.argv.slice(2);
  if (!archive) throw new ExplainedError(usage);
  const site = process.env.DATABASE_URL;
  const owner = await joinDatabase();
  process.env.DATABASE_URL = owner;
  const place = { owner, store: mediaStore() };
  const { about, sums } = await restoreArchive(
    findArchive(archive, usualPlace()),
    env().BACKUP_KEY,
    place,
    printProgress(),
  );
  if (site) await grantSiteAccess({ owner, site });
  console.log(`Restored: the site of ${about.createdAt}, made by version ${about.version}.`);
  if (sums.missing.length > 0) console.log(`Missing in the backup already: ${sums.missing.join(", ")}`);
  const current = Object.entries(about.settings).filter(([name, value]) => process.env[name] !== value);
  if (current.length > 0)
    console.log(`It was configured differently:\n${current.map((pair) => pair.join("=")).join("\n")}`);
  return 0;
});
