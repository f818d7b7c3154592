import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { ExplainedError } from "../process/explained-error";
import { type About, about, names, type Sums, sums } from "./manifest";
import { isSealedArchive, unsealArchive } from "./seal";
import { readTar, type TarEntry } from "./tar";
import { through } from "./through";

async function readStart(file: string): Promise<Buffer> {
  const handle = await open(file).catch(() => {
    throw new ExplainedError(`The file ${file} cannot be read.`);
  });
  const { buffer } = await handle.read(Buffer.alloc(64), 0, 64).finally(() => handle.close());
  return buffer;
}

async function* bytesOf(file: string, key: string | undefined): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { highWaterMark: 1 << 20 });
  if (!isSealedArchive(await readStart(file))) yield* stream;
  else if (key === undefined) throw new ExplainedError("The archive is encrypted: set BACKUP_KEY to its key.");
  else yield* unsealArchive(stream, key);
}

/** What an archive tells about itself, and its entries in between; `sums` is complete after the last entry. */
export type BackupArchive = { about: About; entries: AsyncGenerator<TarEntry>; sums: () => Sums };

function parse<T>(schema: { parse: (value: unknown) => T }, { data }: TarEntry): T {
  return schema.parse(JSON.parse(data.toString("utf8")));
}

export async function openBackup(file: string, key: string | undefined): Promise<BackupArchive> {
  const unpacked = through(bytesOf(file, key), createGunzip());
  const all = readTar(unpacked);
  const first = await all.next();
  if (first.done || first.value.name !== names.about) throw new ExplainedError(`${file} is not a backup of Xarxa.`);
  let last: Sums | undefined;
  const entries = async function* () {
    for await (const entry of all) {
      if (entry.name === names.sums) last = parse(sums, entry);
      else yield entry;
    }
  };
  const complete = () => {
    if (!last) throw new ExplainedError("The archive is incomplete: its sums are missing.");
    return last;
  };
  return { about: parse(about, first.value), entries: entries(), sums: complete };
}
