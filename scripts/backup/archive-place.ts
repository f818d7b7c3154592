import type { Report } from "./report";

/** Where archives are: a folder, or object storage. */
export type ArchivePlace = {
  /** The address of an archive, without secrets. */
  describe: (name: string) => string;
  /** Writes an archive, whole or not at all. Returns its size in bytes. */
  write: (name: string, bytes: AsyncIterable<Buffer>, report: Report) => Promise<number>;
  read: (name: string) => AsyncIterable<Buffer>;
  /** The names of all archives, oldest first. */
  list: () => Promise<string[]>;
  remove: (name: string) => Promise<void>;
  /** Removes what archives that were never finished left behind. */
  tidy: (now: Date) => Promise<void>;
};

const archiveName = /^xarxa-\d{4}-.*\.tar\.gz(\.sealed)?$/;

export const isArchiveName = (name: string) => archiveName.test(name);
