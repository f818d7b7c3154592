import { randomUUID } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileNames, isMediaKey } from "./key";
import type { About, MediaStore } from "./store";

const missing = (error: unknown) => {
  const { code } = error as { code?: string };
  if (code === "ENOENT" || code === "ENOTDIR") return null;
  throw error;
};

/**
 * `files/<two digits>/<key>/<name>`, `gone/<key>`, and `coming/…` while a key is written. Only names that a key has by its
 * own form become paths.
 */
export class DiskStore implements MediaStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = resolve(/* turbopackIgnore: true */ process.cwd(), folder);
  }

  async write(key: string, about: About, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const coming = join(this.#folder, "coming", randomUUID());
    const place = this.#placeOf(key);
    await mkdir(coming, { recursive: true });
    for (const [name, bytes] of files) await writeFile(join(coming, this.#checked(key, name)), bytes);
    await writeFile(join(coming, "about.json"), JSON.stringify(about));
    await mkdir(join(place, ".."), { recursive: true });
    // The same content for the same medium is there already: it is the same.
    await rename(coming, place).catch(() => rm(coming, { recursive: true, force: true }));
  }

  async read(key: string, name: string): Promise<Uint8Array | null> {
    if (!fileNames(key).includes(name)) return null;
    return readFile(join(this.#placeOf(key), name)).catch(missing);
  }

  async about(key: string): Promise<About | null> {
    if (!isMediaKey(key)) return null;
    const text = await readFile(join(this.#placeOf(key), "about.json"), "utf8").catch(missing);
    return text === null ? null : (JSON.parse(text) as About);
  }

  /** First the mark, then the files: whatever interrupts it, nobody is served. */
  async remove(key: string): Promise<void> {
    if (!isMediaKey(key)) return;
    await mkdir(join(this.#folder, "gone"), { recursive: true });
    await writeFile(this.#goneMark(key), "");
    await rm(this.#placeOf(key), { recursive: true, force: true });
  }

  async isGone(key: string): Promise<boolean> {
    if (!isMediaKey(key)) return false;
    return access(this.#goneMark(key)).then(
      () => true,
      () => false,
    );
  }

  async *keys(): AsyncGenerator<{ key: string; writtenAt: Date }> {
    const files = join(this.#folder, "files");
    for (const part of (await readdir(files).catch(missing)) ?? [])
      for (const key of (await readdir(join(files, part)).catch(missing)) ?? []) {
        const found = isMediaKey(key) ? await stat(this.#placeOf(key)).catch(missing) : null;
        if (found) yield { key, writtenAt: found.mtime };
      }
  }

  #placeOf(key: string): string {
    if (!isMediaKey(key)) throw new Error("This is not a key of a file");
    return join(this.#folder, "files", key.slice(0, 2), key);
  }

  #goneMark(key: string): string {
    return join(this.#folder, "gone", key);
  }

  #checked(key: string, name: string): string {
    if (!fileNames(key).includes(name)) throw new Error("This is not a file of its key");
    return name;
  }
}
