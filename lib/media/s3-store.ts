import type { S3Client } from "@aws-sdk/client-s3";
import { errorFields, log } from "@/lib/log";
import { contentTypeOf, fileNames, isMediaKey } from "./key";
import type { S3Address } from "./s3-address";
import { brief, connectToS3, isNotStored } from "./s3-client";
import type { MediaStore, StoredFiles, WriteOutcome } from "./store";

type Sdk = typeof import("@aws-sdk/client-s3");

/**
 * Stores files with a service that speaks S3: `<prefix>files/<key>/<name>`. The bucket stays private: readers get files
 * from the site, which decides who may see which. The library is loaded when the first file is asked for.
 */
export class S3Store implements MediaStore {
  readonly #address: S3Address;
  #opened: Promise<{ sdk: Sdk; client: S3Client }> | undefined;

  constructor(address: S3Address) {
    this.#address = address;
  }

  async write(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<WriteOutcome> {
    try {
      const { sdk, client } = await this.#open();
      for (const [name, bytes] of files) {
        const place = { ...this.#placeOf(key, name), Body: bytes, ContentType: contentTypeOf(name) };
        await client.send(new sdk.PutObjectCommand({ ...place, ContentLength: bytes.length }));
      }
      return "written";
    } catch (error) {
      // All or none: what was written is useless without the rest.
      await this.remove(key).catch(() => {});
      log("error", "media.write", errorFields(error));
      return "failed";
    }
  }

  async read(key: string, name: string): Promise<Uint8Array | null> {
    if (!fileNames(key).includes(name)) return null;
    const { sdk, client } = await this.#open();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(this.#placeOf(key, name)));
      return (await Body?.transformToByteArray()) ?? null;
    } catch (error) {
      if (isNotStored(error)) return null;
      throw error;
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

  #placeOf(key: string, name: string) {
    if (!fileNames(key).includes(name)) throw new Error("This is not a file of its key");
    return { Bucket: this.#address.bucket, Key: `${this.#address.prefix}files/${key}/${name}` };
  }

  #open() {
    this.#opened ??= Promise.all([import("@aws-sdk/client-s3"), connectToS3(this.#address, brief)]).then(
      ([sdk, client]) => ({
        sdk,
        client,
      }),
    );
    return this.#opened;
  }
}
