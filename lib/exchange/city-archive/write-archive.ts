import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { ZipFile } from "yazl";
import { figuresAsCsv } from "@/lib/contact/figures-csv";
import { readRecordFigures } from "@/lib/contact/statistics";
import { database } from "@/lib/db";
import { sourceLocale } from "@/lib/i18n/locales";
import { fileNames, isMediaKey } from "@/lib/media/key";
import { mediaStore } from "@/lib/media/store";
import { writeCsv } from "@/lib/text/csv";
import { archiveGuide } from "./guide";
import {
  type ArchiveManifest,
  archiveFormat,
  archiveManifestName,
  archiveVersion,
  mediaPath,
  tablePath,
} from "./manifest";
import { type ArchiveRow, type ArchiveRows, selectRows } from "./select-rows";

/** Told after each table and each medium. */
export type ArchiveProgress = (done: number, total: number) => Promise<void>;

type Writing = { zip: ZipFile; files: ArchiveManifest["files"]; at: Date };

/** `compress`: not for media, which are compressed already. */
function add({ zip, files, at }: Writing, path: string, bytes: Buffer, compress = true): void {
  files[path] = { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  zip.addBuffer(bytes, path, { mtime: at, compress });
}

/** In bytes: so much may wait for the disk. Otherwise the media of a city would all be in memory at once. */
const mostWaiting = 32_000_000;

async function waitForDisk({ zip: { outputStream } }: Writing): Promise<void> {
  if (!(outputStream instanceof Readable)) return;
  while (!outputStream.destroyed && outputStream.readableLength > mostWaiting) await setTimeout(10);
}

/** Every record in one table that a spreadsheet opens. */
function recordsTable(rows: ArchiveRows): string {
  const columns = ["id", "kind", "slug", "publication", "sourceLanguage", "version", "createdAt", "updatedAt"];
  const lines = (rows.get("Record") ?? []).map((row) => columns.map((name) => String(row[name] ?? "")));
  return writeCsv([columns, ...lines], false);
}

async function addMedia(writing: Writing, rows: readonly ArchiveRow[], progress: ArchiveProgress): Promise<void> {
  for (const [index, { key, removedAt }] of rows.entries()) {
    if (!isMediaKey(key) || removedAt) continue;
    for (const name of fileNames(key)) {
      const bytes = await mediaStore().read(key, name);
      if (bytes) add(writing, mediaPath(key, name), Buffer.from(bytes), false);
      await waitForDisk(writing);
    }
    await progress(index + 1, rows.length);
  }
}

/** In milliseconds. */
const readingTime = 600_000;

const silent: ArchiveProgress = async () => {};

/** Writes a city's archive to a file. Returns what is in it; null where there is no such city. */
export async function writeCityArchive(
  slug: string,
  file: string,
  now: Date,
  progress: ArchiveProgress = silent,
): Promise<ArchiveManifest | null> {
  const city = await database().record.findUnique({ where: { kind_slug: { kind: "city", slug } } });
  if (!city) return null;
  // Of one moment, while others write.
  const { rows, leftOut } = await database().$transaction((tx) => selectRows(tx, city.id), {
    isolationLevel: "RepeatableRead",
    timeout: readingTime,
  });
  const media = rows.get("MediaFile") ?? [];
  await progress(0, media.length);
  const zip = new ZipFile();
  const done = pipeline(zip.outputStream, createWriteStream(file, { mode: 0o600 }));
  // What fails meanwhile, such as a full disk, is thrown below.
  done.catch(() => {});
  const writing: Writing = { zip, files: {}, at: now };
  add(writing, "README.md", Buffer.from(archiveGuide));
  add(writing, "records.csv", Buffer.from(recordsTable(rows)));
  const figures = await readRecordFigures([city.id], sourceLocale);
  add(writing, "message-figures.csv", Buffer.from(figuresAsCsv(figures, sourceLocale)));
  for (const [name, list] of rows)
    add(writing, tablePath(name), Buffer.from(list.map((row) => `${JSON.stringify(row)}\n`).join("")));
  await addMedia(writing, media, progress);
  const manifest: ArchiveManifest = {
    format: archiveFormat,
    version: archiveVersion,
    madeAt: now.toISOString(),
    city: { id: city.id, slug },
    tables: Object.fromEntries([...rows].map(([name, list]) => [name, list.length])),
    files: writing.files,
    leftOut,
  };
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), archiveManifestName, { mtime: now });
  zip.end();
  await done;
  return manifest;
}
