import { env } from "@/lib/env";
import { DiskStore } from "./disk-store";

/** `full`: there is no room left. `failed`: it cannot be written for another reason, which is logged. */
export type WriteOutcome = "written" | "full" | "failed";

export type StoredFiles = { key: string; writtenAt: Date; bytes: number };

/**
 * Where the bytes are. To whom they belong and whether they may still be served is in the database (`MediaFile`). One
 * implementation keeps them on a disk; object storage would be another one.
 */
export type MediaStore = {
  /** All files of a key, or none of them. */
  write: (key: string, files: ReadonlyMap<string, Uint8Array>) => Promise<WriteOutcome>;
  read: (key: string, name: string) => Promise<Uint8Array | null>;
  /** Every file of a key. */
  remove: (key: string) => Promise<void>;
  list: () => AsyncIterable<StoredFiles>;
};

let current: MediaStore | undefined;

export function mediaStore(): MediaStore {
  current ??= new DiskStore(env().MEDIA_FOLDER);
  return current;
}
