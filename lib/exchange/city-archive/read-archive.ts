import { createHash } from "node:crypto";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { type ArchiveManifest, archiveManifestName, manifestSchema, tablePath } from "./manifest";
import type { ArchiveRow } from "./select-rows";
import { archiveTables, tableNamed } from "./tables";

export type CityArchive = { manifest: ArchiveManifest; files: ReadonlyMap<string, Buffer> };
export type ArchiveFault = { file: string; fault: "missing" | "changed" | "unknown" | "notJson" | "count" };
export type ReadArchive = { ok: true; archive: CityArchive } | { ok: false; faults: ArchiveFault[] };

/** An archive that unpacks to more than this is refused before it fills the memory. */
const mostBytes = 1_500_000_000;

const openZip = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (zip ? resolve(zip) : reject(error)));
  });

function readEntry(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(error);
      const chunks: Buffer[] = [];
      let bytes = 0;
      stream.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        // Headers can lie: what is really unpacked is counted.
        if (bytes > left) stream.destroy(new Error("The archive unpacks to too much"));
        chunks.push(chunk);
      });
      stream.on("end", () => resolve(Buffer.concat(chunks)));
      stream.on("error", reject);
    });
  });
}

async function unpack(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await openZip(bytes);
  const files = new Map<string, Buffer>();
  let left = mostBytes;
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      readEntry(zip, entry, left).then((content) => {
        left -= content.length;
        files.set(entry.fileName, content);
        zip.readEntry();
      }, reject);
    });
    zip.on("end", () => resolve(files));
    zip.on("error", reject);
    zip.readEntry();
  });
}

const sumOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** The rows of a table; null where a line is no JSON object. */
export function rowsOf({ files }: Pick<CityArchive, "files">, table: string): ArchiveRow[] | null {
  const lines = files.get(tablePath(table))?.toString("utf8").split("\n").filter(Boolean) ?? [];
  try {
    return lines.map((line) => JSON.parse(line) as ArchiveRow);
  } catch {
    return null;
  }
}

function faultsOf(archive: CityArchive): ArchiveFault[] {
  const { manifest, files } = archive;
  const named = Object.entries(manifest.files).flatMap(([file, { sha256 }]): ArchiveFault[] => {
    const bytes = files.get(file);
    if (!bytes) return [{ file, fault: "missing" }];
    return sumOf(bytes) === sha256 ? [] : [{ file, fault: "changed" }];
  });
  const more = [...files.keys()].filter((file) => file !== archiveManifestName && !(file in manifest.files));
  const tables = Object.keys(manifest.tables).filter((name) => !tableNamed(name));
  const counts = archiveTables.flatMap(({ name }): ArchiveFault[] => {
    const rows = rowsOf(archive, name);
    if (!rows) return [{ file: tablePath(name), fault: "notJson" }];
    return rows.length === (manifest.tables[name] ?? 0) ? [] : [{ file: tablePath(name), fault: "count" }];
  });
  return [
    ...named,
    ...[...more, ...tables.map(tablePath)].map((file) => ({ file, fault: "unknown" as const })),
    ...counts,
  ];
}

function parseManifest(bytes: Buffer | undefined): ArchiveManifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(bytes?.toString("utf8") ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** Reads an archive and checks every sum and count before anything is taken in. */
export async function readCityArchive(bytes: Buffer): Promise<ReadArchive> {
  const files = await unpack(bytes).catch(() => new Map<string, Buffer>());
  const manifest = parseManifest(files.get(archiveManifestName));
  if (!manifest)
    return {
      ok: false,
      faults: [{ file: archiveManifestName, fault: files.has(archiveManifestName) ? "notJson" : "missing" }],
    };
  const archive = { manifest, files };
  const faults = faultsOf(archive);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, archive };
}
