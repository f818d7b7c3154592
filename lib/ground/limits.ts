/** An extract of a large city has about 20 MB; reading takes several times as much memory. */
export const maxFileMegabytes = 64;
/** Of what a file shows, before it is simplified. */
export const maxPointsRead = 3_000_000;
/** Of one tile, unpacked. */
export const maxTileBytes = 8_000_000;
export const maxTiles = 144;
/** Tiles of this zoom show a city in the detail that a map on a page can have. */
export const finestZoom = 14;
/** Kept per city: a map is drawn by the thread that answers requests, and shows about half of them. */
export const maxPointsKept = 15_000;
export const maxDistrictPoints = 10_000;
/** For reading and simplifying a file, in seconds and megabytes. */
export const readingSeconds = 180;
export const readingMemory = 1_500;

/** Why a file is not read, in words for the command. */
export class UnreadableGround extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
