import { open, stat } from "node:fs/promises";
import type { GeoBox } from "./box.ts";
import { UnreadableGround } from "./limits.ts";
import { makeGround } from "./make-ground.ts";
import { readOsmGeoJson } from "./read-geojson.ts";
import { readPmtiles } from "./read-pmtiles.ts";
import type { GroundTopology } from "./simplify.ts";
import type { GroundSource } from "./source.ts";

// Runs in a worker thread, so its files import only packages and relative paths with file extension.

export type ReadGround =
  | { ok: true; shapes: GroundTopology; counts: Record<string, number>; source: GroundSource | undefined }
  /** In words, for the person who gave the file. */
  | { ok: false; why: string };

export type GroundFile = { file: string; box: GeoBox };

/** PMTiles files begin with their name. */
async function isPmtiles(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(7), 0, 7, 0);
    return buffer.toString("latin1") === "PMTiles";
  } finally {
    await handle.close();
  }
}

async function readShapes({ file, box }: GroundFile) {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UnreadableGround(`There is no file ${file}.`);
  return (await isPmtiles(file)) ? readPmtiles(file, box) : readOsmGeoJson(file);
}

/** What a file shows of the box, simplified. */
export async function groundOfFile(given: GroundFile): Promise<ReadGround> {
  try {
    const { shapes, source } = await readShapes(given);
    return { ok: true, ...makeGround(shapes, given.box), source };
  } catch (error) {
    if (error instanceof UnreadableGround) return { ok: false, why: error.reason };
    return { ok: false, why: "This file cannot be read." };
  }
}
