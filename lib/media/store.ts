import { env } from "@/lib/env";
import { DiskStore } from "./disk-store";

/** `full`: no disk space. `failed`: another error, which is logged. */
export type WriteOutcome = "written" | "full" | "failed";

export type StoredFiles = { key: string; writtenAt: Date; bytes: number };

/**
 * Stores the bytes of files. Owners and permissions are in the database (`MediaFile`). There is one implementation, on
 * disk; object storage would be another.
 */
export type MediaStore = {
  /** Writes all files of a key, or none. */
  write: (key: string, files: ReadonlyMap<string, Uint8Array>) => Promise<WriteOutcome>;
  read: (key: string, name: string) => Promise<Uint8Array | null>;
  /** Deletes all files of a key. */
  remove: (key: string) => Promise<void>;
  list: () => AsyncIterable<StoredFiles>;
};

let current: MediaStore | undefined;

/** The store of this process, in MEDIA_FOLDER. */
export function mediaStore(): MediaStore {
  current ??= new DiskStore(env().MEDIA_FOLDER);
  return current;
}
