/** Thrown when files cannot be read at the moment: the service or the disk does not answer as it should. */
export class StorageAway extends Error {
  constructor(cause: unknown) {
    super("The storage of pictures and documents does not answer", { cause });
    this.name = "StorageAway";
  }
}

/** By name, because the class is bundled more than once. */
export const isStorageAway = (error: unknown) => error instanceof Error && error.name === "StorageAway";
