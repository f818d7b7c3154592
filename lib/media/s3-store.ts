import { errorFields, log } from "@/lib/log";
import { contentTypeOf, fileNames, isMediaKey } from "./key";
import type { S3Address } from "./s3-address";
import { brief, connectToS3, isNotStored, type S3Service } from "./s3-client";
import { StorageAway } from "./storage-away";
import type { MediaStore, StoredFiles, WriteOutcome } from "./store";

/** In milliseconds: so long a reader waits for a file at most, and so long nobody asks after a failure. */
const [readingTime, pause] = [4_000, 2_000];
const readingTries = 2;

/** The library stops waiting for an answer, but not for its content. */
function unlessAborted<T>(work: Promise<T> | undefined, signal: AbortSignal): Promise<T | undefined> {
  const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  // If the answer comes first, nobody waits for this.
  aborted.catch(() => {});
  return Promise.race([work, aborted]);
}

/**
 * Stores files with a service that speaks S3: `<prefix>files/<key>/<name>`. The bucket stays private: readers get files
 * from the site, which decides who may see which. The library is loaded when the first file is asked for.
 */
export class S3Store implements MediaStore {
  readonly #address: S3Address;
  #awayUntil = 0;
  #opened: Promise<S3Service> | undefined;

  constructor(address: S3Address) {
    this.#address = address;
  }

  /** What was written before a failure stays: the next attempt completes it, or the sweep deletes it. */
  async write(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<WriteOutcome> {
    try {
      const { sdk, client } = await this.#open();
      // A key is derived from the content, so existing files are the same.
      if (await this.#isWhole(key)) return "written";
      for (const name of fileNames(key)) {
        const bytes = files.get(name);
        if (!bytes) throw new Error(`The file ${name} is missing`);
        const place = { ...this.#placeOf(key, name), Body: bytes, ContentType: contentTypeOf(name) };
        await client.send(new sdk.PutObjectCommand({ ...place, ContentLength: bytes.length }));
      }
      return "written";
    } catch (error) {
      log("error", "media.write", errorFields(error));
      return "failed";
    }
  }

  async read(key: string, name: string): Promise<Uint8Array | null> {
    if (!fileNames(key).includes(name)) return null;
    if (performance.now() < this.#awayUntil) throw new StorageAway("It did not answer a moment ago");
    const signal = AbortSignal.timeout(readingTime);
    for (let tried = 1; ; tried++)
      try {
        return await this.#readOnce(key, name, signal);
      } catch (error) {
        if (tried < readingTries && !signal.aborted) continue;
        log("error", "media.read", errorFields(error));
        this.#awayUntil = performance.now() + pause;
        throw new StorageAway(error);
      }
  }

  async remove(key: string): Promise<void> {
    const { sdk, client } = await this.#open();
    // One by one: not every service takes lists of deletions from this library.
    for (const name of fileNames(key)) await client.send(new sdk.DeleteObjectCommand(this.#placeOf(key, name)));
  }

  async *list(): AsyncGenerator<StoredFiles> {
    const { sdk, client } = await this.#open();
    const folder = `${this.#address.prefix}files/`;
    let found: StoredFiles | undefined;
    for await (const { Contents = [] } of sdk.paginateListObjectsV2(
      { client },
      { Bucket: this.#address.bucket, Prefix: folder },
    ))
      for (const { Key = "", Size = 0, LastModified = new Date(0) } of Contents) {
        const [key = ""] = Key.slice(folder.length).split("/");
        if (!isMediaKey(key)) continue;
        // Listed in order, so the files of a key follow each other.
        if (found && found.key !== key) yield found;
        if (found?.key !== key) found = { key, writtenAt: LastModified, bytes: 0 };
        found.bytes += Size;
      }
    if (found) yield found;
  }

  async #readOnce(key: string, name: string, abortSignal: AbortSignal): Promise<Uint8Array | null> {
    const { sdk, client } = await this.#open();
    try {
      const answer = await client.send(new sdk.GetObjectCommand(this.#placeOf(key, name)), { abortSignal });
      const bytes = await unlessAborted(answer.Body?.transformToByteArray(), abortSignal);
      if (answer.ContentLength !== undefined && bytes?.length !== answer.ContentLength)
        throw new Error("The answer was cut off");
      return bytes ?? null;
    } catch (error) {
      // Only of a file, not of its bucket: that one is missing means that the address is wrong.
      if (error instanceof Error && error.name !== "NoSuchBucket" && isNotStored(error)) return null;
      throw error;
    }
  }

  /** The last file is written last. */
  async #isWhole(key: string): Promise<boolean> {
    const { sdk, client } = await this.#open();
    try {
      await client.send(new sdk.HeadObjectCommand(this.#placeOf(key, fileNames(key).at(-1) ?? "")));
      return true;
    } catch (error) {
      if (isNotStored(error)) return false;
      throw error;
    }
  }

  #placeOf(key: string, name: string) {
    if (!fileNames(key).includes(name)) throw new Error("This is not a file of its key");
    return { Bucket: this.#address.bucket, Key: `${this.#address.prefix}files/${key}/${name}` };
  }

  #open(): Promise<S3Service> {
    this.#opened ??= connectToS3(this.#address, brief);
    return this.#opened;
  }
}
