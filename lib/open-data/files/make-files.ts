import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { env } from "@/lib/env";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { stateOfPublicData } from "@/lib/records/public/every-record";
import { csvLine, csvMark } from "@/lib/text/csv";
import { dataColumns } from "./columns";
import { dataFolder, dataManifestName, type Manifest, readManifest } from "./manifest";
import { archiveName, columnsName } from "./names";
import { writeKind } from "./write-lines";
import { membershipFiles, writeMemberships } from "./write-memberships";

const day = 24 * 3_600_000;

/** What each column of each table means. */
function columnsFile(locale: Locale): string {
  const t = translator(locale);
  const lines = kindNames.flatMap((kind) =>
    dataColumns(kind).map(({ name, meaning }) => csvLine([t(`kinds:plural.${kind}`), name, meaning(t)])),
  );
  return csvMark + csvLine(["table", "column", "meaning"]) + lines.join("");
}

async function writeAll(folder: string, site: string): Promise<Map<string, number | null>> {
  const rows = new Map<string, number | null>();
  for (const kind of kindNames) for (const [name, count] of await writeKind(kind, folder, site)) rows.set(name, count);
  const memberships = await writeMemberships(folder, site);
  for (const name of membershipFiles) rows.set(name, memberships);
  for (const locale of locales) {
    await writeFile(join(folder, columnsName(locale)), columnsFile(locale));
    rows.set(columnsName(locale), null);
  }
  return rows;
}

async function pack(folder: string, names: readonly string[], now: Date): Promise<void> {
  const zip = new ZipFile();
  for (const name of names) zip.addFile(join(folder, name), name, { mtime: now });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(folder, archiveName)));
}

async function describe(path: string, rows: number | null) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest("hex"), rows };
}

/** Removes the files of earlier times, except those that somebody may still be reading. */
async function removeOld(folder: string, kept: readonly string[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !kept.includes(entry.name))
      await rm(join(folder, entry.name), { recursive: true, force: true });
}

async function make(now: Date, state: string, before: Manifest | null): Promise<number> {
  const root = dataFolder();
  const name = `${now.toISOString().slice(0, 10)}-${randomUUID().slice(0, 8)}`;
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  const rows = await writeAll(folder, env().SITE_URL);
  await pack(folder, [...rows.keys()], now);
  const all = [...rows, [archiveName, null] as const];
  const files: Manifest["files"] = {};
  for (const [file, count] of all) files[file] = await describe(join(folder, file), count);
  const manifest: Manifest = { madeAt: now.toISOString(), state, folder: name, files };
  await writeFile(join(root, `${dataManifestName}.new`), JSON.stringify(manifest));
  await rename(join(root, `${dataManifestName}.new`), join(root, dataManifestName));
  await removeOld(root, [name, ...(before ? [before.folder] : [])]);
  return all.length;
}

/** Whether the files say everything that is public, and nothing else. A consent can end with a day. */
const isCurrent = (known: Manifest | null, state: string, now: Date) =>
  known !== null && known.state === state && now.getTime() - Date.parse(known.madeAt) < day;

/** Makes the files of open data again, if something public changed or a day is over. */
export async function makeDataFiles(now: Date): Promise<{ files: number }> {
  const [known, state] = await Promise.all([readManifest(), stateOfPublicData()]);
  if (isCurrent(known, state, now)) return { files: 0 };
  return { files: await make(now, state, known) };
}
