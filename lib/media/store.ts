import { env } from "@/lib/env";
import { DiskStore } from "./disk-store";

/** Of which medium of which record a file is; kept beside it, so that the database is asked for a row and not for a file. */
export type About = { medium: string; record: string };

/** Where files are. One implementation keeps them on a disk; object storage would be another one. */
export type MediaStore = {
  /** All files of a key, or none of them. */
  write: (key: string, about: About, files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  read: (key: string, name: string) => Promise<Uint8Array | null>;
  about: (key: string) => Promise<About | null>;
  /** Removes every file of a key, for ever: the key itself is remembered as gone. */
  remove: (key: string) => Promise<void>;
  isGone: (key: string) => Promise<boolean>;
  keys: () => AsyncIterable<{ key: string; writtenAt: Date }>;
};

let current: MediaStore | undefined;

export function mediaStore(): MediaStore {
  current ??= new DiskStore(env().MEDIA_FOLDER);
  return current;
}
