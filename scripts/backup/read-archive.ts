import { createGunzip } from "node:zlib";
import { ExplainedError } from "../process/explained-error";
import type { NamedArchive } from "./find-archive";
import { type About, about, names, type Sums, sums } from "./manifest";
import { isSealedArchive, unsealArchive } from "./seal";
import { readTar, type TarEntry } from "./tar";
import { through } from "./through";

/** Sealed bytes begin with a mark, which tells what to do with all of them. */
async function* openBytes(source: AsyncIterable<Buffer>, key: string | undefined): AsyncGenerator<Buffer> {
  const pieces = source[Symbol.asyncIterator]();
  try {
    const first = await pieces.next();
    if (first.done) return;
    const all = async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => pieces };
    };
    if (!isSealedArchive(first.value)) yield* all();
    else if (key === undefined) throw new ExplainedError("The archive is encrypted: set BACKUP_KEY to its key.");
    else yield* unsealArchive(all(), key);
  } finally {
    await pieces.return?.();
  }
}

/** What an archive tells about itself, and its entries in between; `sums` is complete after the last entry. */
export type BackupArchive = { about: About; entries: AsyncGenerator<TarEntry>; sums: () => Sums };

function parse<T>(schema: { parse: (value: unknown) => T }, { data }: TarEntry): T {
  return schema.parse(JSON.parse(data.toString("utf8")));
}

export async function openBackup({ place, name }: NamedArchive, key: string | undefined): Promise<BackupArchive> {
  const unpacked = through(openBytes(place.read(name), key), createGunzip());
  const all = readTar(unpacked);
  const first = await all.next();
  if (first.done || first.value.name !== names.about)
    throw new ExplainedError(`${place.describe(name)} is not a backup of Xarxa.`);
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
