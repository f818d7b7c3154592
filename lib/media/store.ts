import { env } from "@/lib/env";
import { DiskStore } from "./disk-store";
import { parseS3Address } from "./s3-address";
import { S3Store } from "./s3-store";

/** `full`: no disk space. `failed`: another error, which is logged. */
export type WriteOutcome = "written" | "full" | "failed";

export type StoredFiles = { key: string; writtenAt: Date; bytes: number };

/** Stores the bytes of files, in a folder or with object storage. Owners and permissions are in the database. */
export type MediaStore = {
  /** Writes all files of a key. After a failure none of them is used. */
  write: (key: string, files: ReadonlyMap<string, Uint8Array>) => Promise<WriteOutcome>;
  /** Null if it is not there; throws `StorageAway` if that cannot be known. */
  read: (key: string, name: string) => Promise<Uint8Array | null>;
  /** Deletes all files of a key. */
  remove: (key: string) => Promise<void>;
  list: () => AsyncIterable<StoredFiles>;
};

/** The store at an `s3://` address or in a folder; null if the address is malformed. */
export function openStore(place: string): MediaStore | null {
  if (!place.startsWith("s3:")) return new DiskStore(place);
  const address = parseS3Address(place);
  return address && new S3Store(address);
}

let current: MediaStore | undefined;

/** The store of this process: MEDIA_URL, or else MEDIA_FOLDER. */
export function mediaStore(): MediaStore {
  const { MEDIA_URL, MEDIA_FOLDER } = env();
  current ??= openStore(MEDIA_URL ?? MEDIA_FOLDER) ?? new DiskStore(MEDIA_FOLDER);
  return current;
}
