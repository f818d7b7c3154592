import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { errorFields, log } from "@/lib/log";
import { fileNames, isMediaKey } from "./key";
import { StorageAway } from "./storage-away";
import type { MediaStore, StoredFiles, WriteOutcome } from "./store";

const codeOf = (error: unknown) => (error as { code?: string }).code ?? "";

const missing = (error: unknown) => {
  if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
  throw error;
};

const fullCodes = ["ENOSPC", "EDQUOT"];
const existsCodes = ["EEXIST", "ENOTEMPTY"];

/**
 * Stores `files/<two digits>/<key>/<name>`; `coming/<random>/…` while a key is being written. Paths are built only from
 * valid keys and their file names.
 */
export class DiskStore implements MediaStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = resolve(/* turbopackIgnore: true */ process.cwd(), folder);
  }

  async write(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<WriteOutcome> {
    const coming = join(this.#folder, "coming", randomUUID());
    try {
      await mkdir(coming, { recursive: true });
      for (const [name, bytes] of files) await writeFile(join(coming, this.#checked(key, name)), bytes);
      await this.#moveTo(key, coming);
      return "written";
    } catch (error) {
      if (fullCodes.includes(codeOf(error))) return "full";
      log("error", "media.write", errorFields(error));
      return "failed";
    } finally {
      // After a successful move the folder no longer exists; after a failure nothing may stay behind.
      await rm(coming, { recursive: true, force: true }).catch(() => {});
    }
  }

  async read(key: string, name: string): Promise<Uint8Array | null> {
    if (!fileNames(key).includes(name)) return null;
    try {
      return await readFile(join(this.#placeOf(key), name)).catch(missing);
    } catch (error) {
      log("error", "media.read", errorFields(error));
      throw new StorageAway(error);
    }
  }

  async remove(key: string): Promise<void> {
    if (isMediaKey(key)) await rm(this.#placeOf(key), { recursive: true, force: true });
  }

  async *list(): AsyncGenerator<StoredFiles> {
    const files = join(this.#folder, "files");
    for (const part of (await readdir(files).catch(missing)) ?? [])
      for (const key of (await readdir(join(files, part)).catch(missing)) ?? []) {
        const found = isMediaKey(key) ? await this.#measure(key) : null;
        if (found) yield found;
      }
  }

  /** A key is derived from the content, so existing files are the same. */
  async #moveTo(key: string, coming: string): Promise<void> {
    const place = this.#placeOf(key);
    await mkdir(join(place, ".."), { recursive: true });
    await rename(coming, place).catch((error) => {
      if (!existsCodes.includes(codeOf(error))) throw error;
    });
  }

  async #measure(key: string): Promise<StoredFiles | null> {
    const place = this.#placeOf(key);
    const folder = await stat(place).catch(missing);
    if (!folder) return null;
    const sizes = await Promise.all(fileNames(key).map((name) => stat(join(place, name)).catch(missing)));
    return { key, writtenAt: folder.mtime, bytes: sizes.reduce((sum, file) => sum + (file?.size ?? 0), 0) };
  }

  #placeOf(key: string): string {
    if (!isMediaKey(key)) throw new Error("This is not a key of a file");
    return join(this.#folder, "files", key.slice(0, 2), key);
  }

  #checked(key: string, name: string): string {
    if (!fileNames(key).includes(name)) throw new Error("This is not a file of its key");
    return name;
  }
}
