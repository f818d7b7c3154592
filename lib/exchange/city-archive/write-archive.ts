import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
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

type Writing = { zip: ZipFile; files: ArchiveManifest["files"]; at: Date };

function add({ zip, files, at }: Writing, path: string, bytes: Buffer): void {
  files[path] = { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  zip.addBuffer(bytes, path, { mtime: at });
}

/** Every record in one table that a spreadsheet opens. */
function recordsTable(rows: ArchiveRows): string {
  const columns = ["id", "kind", "slug", "publication", "sourceLanguage", "version", "createdAt", "updatedAt"];
  const lines = (rows.get("Record") ?? []).map((row) => columns.map((name) => String(row[name] ?? "")));
  return writeCsv([columns, ...lines], false);
}

async function addMedia(writing: Writing, rows: readonly ArchiveRow[]): Promise<void> {
  for (const { key, removedAt } of rows) {
    if (!isMediaKey(key) || removedAt) continue;
    for (const name of fileNames(key)) {
      const bytes = await mediaStore().read(key, name);
      if (bytes) add(writing, mediaPath(key, name), Buffer.from(bytes));
    }
  }
}

/** Writes a city's archive to a file. Returns what is in it; null where there is no such city. */
export async function writeCityArchive(slug: string, file: string, now: Date): Promise<ArchiveManifest | null> {
  const city = await database().record.findUnique({ where: { kind_slug: { kind: "city", slug } } });
  if (!city) return null;
  const { rows, leftOut } = await selectRows(database(), city.id);
  const zip = new ZipFile();
  const done = pipeline(zip.outputStream, createWriteStream(file));
  const writing: Writing = { zip, files: {}, at: now };
  add(writing, "README.md", Buffer.from(archiveGuide));
  add(writing, "records.csv", Buffer.from(recordsTable(rows)));
  const figures = await readRecordFigures([city.id], sourceLocale);
  add(writing, "message-figures.csv", Buffer.from(figuresAsCsv(figures, sourceLocale)));
  for (const [name, list] of rows)
    add(writing, tablePath(name), Buffer.from(list.map((row) => `${JSON.stringify(row)}\n`).join("")));
  await addMedia(writing, rows.get("MediaFile") ?? []);
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
