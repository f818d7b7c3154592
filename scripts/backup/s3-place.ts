import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { CompletedPart } from "@aws-sdk/client-s3";
import type { S3Address } from "@/lib/media/s3-address";
import { connectToS3, isNotStored, patient, type S3Service } from "@/lib/media/s3-client";
import { whenStopping } from "../process/command";
import { ExplainedError } from "../process/explained-error";
import { type ArchivePlace, isArchiveName } from "./archive-place";
import { inPieces } from "./pieces";
import type { Report } from "./report";

type Upload = { Bucket: string; Key: string; UploadId: string };
type Sent = { parts: CompletedPart[]; sent: number };

/** All parts but the last are equal, as some services ask; 10,000 of them are 320 GB. */
const partBytes = 32 << 20;
const rangeBytes = 8 << 20;
const tries = 4;
const abandonedAfter = 24 * 3_600_000;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** Archives with a service that speaks S3, sent in parts: the archive appears when the last one is there. */
export class S3Place implements ArchivePlace {
  #opened: Promise<S3Service> | undefined;

  constructor(private readonly address: S3Address) {}

  describe = (name: string) =>
    `s3://${new URL(this.address.endpoint).host}/${this.address.bucket}/${this.address.prefix}${name}`;

  async write(name: string, bytes: AsyncIterable<Buffer>, report: Report): Promise<number> {
    const object = this.#object(name);
    const { UploadId = "" } = await this.#ask(({ sdk, client }) =>
      client.send(new sdk.CreateMultipartUploadCommand(object)),
    );
    const upload = { ...object, UploadId };
    const abort = () =>
      this.#ask(async ({ sdk, client }) => void (await client.send(new sdk.AbortMultipartUploadCommand(upload))));
    const forget = whenStopping(abort);
    try {
      return await this.#finish(upload, await this.#sendParts(upload, bytes, report));
    } catch (error) {
      await abort().catch(() => {});
      throw error;
    } finally {
      forget();
    }
  }

  /** In pieces, each asked for again if it is cut: a restore takes longer than services keep a silent connection. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const { size, etag } = await this.#ask(async ({ sdk, client }) => {
      const head = await client.send(new sdk.HeadObjectCommand(this.#object(name)));
      return { size: head.ContentLength ?? 0, etag: head.ETag };
    });
    for (let at = 0; at < size; at += rangeBytes) {
      const range = `bytes=${at}-${Math.min(size, at + rangeBytes) - 1}`;
      yield await this.#ask((service) => this.#readRange(service, name, range, etag));
    }
  }

  list = () =>
    this.#ask(async ({ sdk, client }) => {
      const { bucket: Bucket, prefix: Prefix } = this.address;
      const names: string[] = [];
      for await (const { Contents = [] } of sdk.paginateListObjectsV2({ client }, { Bucket, Prefix }))
        names.push(...Contents.map(({ Key = "" }) => Key.slice(Prefix.length)));
      return names.filter(isArchiveName).sort();
    });

  remove = (name: string) =>
    this.#ask(async ({ sdk, client }) => void (await client.send(new sdk.DeleteObjectCommand(this.#object(name)))));

  tidy = (now: Date) =>
    this.#ask(async ({ sdk, client }) => {
      const { bucket: Bucket, prefix: Prefix } = this.address;
      const { Uploads = [] } = await client.send(new sdk.ListMultipartUploadsCommand({ Bucket, Prefix }));
      for (const { Key = "", UploadId = "", Initiated } of Uploads) {
        const isOld = Initiated !== undefined && now.getTime() - Initiated.getTime() > abandonedAfter;
        if (isArchiveName(Key.slice(Prefix.length)) && isOld)
          await client.send(new sdk.AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
      }
    });

  #object = (name: string) => ({ Bucket: this.address.bucket, Key: `${this.address.prefix}${name}` });

  async #sendParts(upload: Upload, bytes: AsyncIterable<Buffer>, report: Report): Promise<Sent> {
    const parts: CompletedPart[] = [];
    let sent = 0;
    for await (const { piece } of inPieces(bytes, partBytes)) {
      const PartNumber = parts.length + 1;
      // The service compares it, so that a part that arrives changed is refused.
      const ContentMD5 = createHash("md5").update(piece).digest("base64");
      const part = { ...upload, PartNumber, Body: piece, ContentLength: piece.length, ContentMD5 };
      const { ETag } = await this.#ask(({ sdk, client }) => client.send(new sdk.UploadPartCommand(part)));
      parts.push({ PartNumber, ETag });
      sent += piece.length;
      report(`sent: ${megabytes(sent)}`);
    }
    return { parts, sent };
  }

  /** From here on the archive is there. What was stored is measured: a service may answer that it did what it did not. */
  #finish = (upload: Upload, { parts, sent }: Sent) =>
    this.#ask(async ({ sdk, client }) => {
      const { Bucket, Key } = upload;
      await client.send(new sdk.CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } }));
      const { ContentLength } = await client.send(new sdk.HeadObjectCommand({ Bucket, Key }));
      if (ContentLength === sent) return sent;
      await client.send(new sdk.DeleteObjectCommand({ Bucket, Key }));
      throw new ExplainedError(`The service stored ${ContentLength} bytes of ${sent}. The archive was deleted again.`);
    });

  async #readRange({ sdk, client }: S3Service, name: string, Range: string, IfMatch?: string): Promise<Buffer> {
    for (let tried = 1; ; tried++)
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand({ ...this.#object(name), Range, IfMatch }));
        return Buffer.from((await Body?.transformToByteArray()) ?? []);
      } catch (error) {
        if (tried === tries) throw error;
        await sleep(tried * 1_000);
      }
  }

  #open(): Promise<S3Service> {
    this.#opened ??= connectToS3(this.address, patient);
    return this.#opened;
  }

  /** Says where and what the service answered; the library's own messages often name neither. */
  async #ask<T>(work: (service: S3Service) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (error instanceof ExplainedError || !(error instanceof Error) || !("$metadata" in error || "code" in error))
        throw error;
      const what = isNotStored(error) ? "is not there" : `failed (${error.name}: ${error.message})`;
      throw new ExplainedError(`${this.describe("")} ${what}. Check address, key, secret, region and rights.`);
    }
  }
}
