import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { whenStopping } from "../process/command";
import { ExplainedError } from "../process/explained-error";
import { type ArchivePlace, isArchiveName } from "./archive-place";

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync().finally(() => handle.close());
}

export class FolderPlace implements ArchivePlace {
  constructor(private readonly folder: string) {}

  describe = (name: string) => join(this.folder, name);

  /** Writes beside the name, and renames what is complete and on disk. */
  async write(name: string, bytes: AsyncIterable<Buffer>): Promise<number> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = this.describe(name);
    const part = `${file}.part`;
    const discard = () => rm(part, { force: true });
    const forget = whenStopping(discard);
    try {
      await pipeline(bytes, createWriteStream(part, { mode: 0o600 }));
      await flush(part);
      await rename(part, file);
      return (await stat(file)).size;
    } finally {
      forget();
      await discard();
    }
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    const file = this.describe(name);
    const handle = await open(file).catch(() => {
      throw new ExplainedError(`The file ${file} cannot be read.`);
    });
    yield* createReadStream("", { fd: handle, highWaterMark: 1 << 20 });
  }

  list = async () => (await readdir(this.folder).catch(() => [])).filter(isArchiveName).sort();

  remove = (name: string) => rm(this.describe(name));

  /** After a kill -9: another backup does not run. */
  async tidy(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => []))
      if (name.endsWith(".part") && isArchiveName(name.slice(0, -".part".length))) await this.remove(name);
  }
}
