import { type FileHandle, open } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { Compression, type Header, PMTiles, type Source, TileType } from "pmtiles";
import type { GeoBox } from "./box.ts";
import { checkTile } from "./check-tile.ts";
import { layerOfTile } from "./kind-of-feature.ts";
import { finestZoom, maxPointsRead, maxTileBytes, maxTiles, UnreadableGround } from "./limits.ts";
import { isAreaLayer, noShapes, type Shapes } from "./shapes.ts";
import { type GroundSource, sourceOfMarkup } from "./source.ts";

const unzip = promisify(gunzip);

class FileSource implements Source {
  readonly #name: string;
  readonly #handle: FileHandle;

  constructor(name: string, handle: FileHandle) {
    this.#name = name;
    this.#handle = handle;
  }

  getKey = () => this.#name;

  async getBytes(offset: number, length: number) {
    if (length > maxTileBytes) throw new UnreadableGround(`A part of this file has more than ${maxTileBytes} bytes.`);
    const bytes = new Uint8Array(length);
    const { bytesRead } = await this.#handle.read(bytes, 0, length, offset);
    return { data: bytes.buffer.slice(0, bytesRead) };
  }
}

/** Unpacks at most as many bytes as a tile may have, whatever its header says. */
async function unpack(bytes: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return bytes;
  if (compression !== Compression.Gzip) throw new UnreadableGround("The tiles are packed in a way other than gzip.");
  const unpacked = await unzip(bytes, { maxOutputLength: maxTileBytes }).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableGround(
      error.code === "ERR_BUFFER_TOO_LARGE"
        ? `A part of this file unpacks to more than ${maxTileBytes / 1_000_000} MB.`
        : "A part of this file cannot be unpacked.",
    );
  });
  return new Uint8Array(unpacked).buffer;
}

type Tile = { x: number; y: number };

function tileOf(lon: number, lat: number, zoom: number): Tile {
  const size = 2 ** zoom;
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const within = (at: number) => Math.max(0, Math.min(size - 1, Math.floor(at)));
  return { x: within(((lon + 180) / 360) * size), y: within((0.5 - north / (2 * Math.PI)) * size) };
}

function tilesWithin({ west, south, east, north }: GeoBox, zoom: number): Tile[] {
  const [first, last] = [tileOf(west, north, zoom), tileOf(east, south, zoom)];
  const columns = Array.from({ length: last.x - first.x + 1 }, (_, index) => first.x + index);
  return columns.flatMap((x) =>
    Array.from({ length: last.y - first.y + 1 }, (_, index) => ({ x, y: first.y + index })),
  );
}

/** The most detailed zoom of which not too many tiles cover the box. */
function zoomFor(box: GeoBox, { minZoom, maxZoom }: Header): number {
  for (let zoom = Math.min(maxZoom, finestZoom); zoom >= minZoom; zoom -= 1) {
    const { x: west, y: north } = tileOf(box.west, box.north, zoom);
    const { x: east, y: south } = tileOf(box.east, box.south, zoom);
    if ((east - west + 1) * (south - north + 1) <= maxTiles) return zoom;
  }
  throw new UnreadableGround("The tiles of this file are too small for a city.");
}

function addFeature(shapes: Shapes, name: string, feature: VectorTileFeature, at: Tile & { zoom: number }): number {
  const isArea = feature.type === 3;
  const layer = feature.type === 1 ? undefined : layerOfTile(name, feature.properties, isArea);
  if (!layer) return 0;
  const { geometry } = feature.toGeoJSON(at.x, at.y, at.zoom);
  if (isAreaLayer(layer)) {
    const areas =
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [];
    shapes[layer].push(...areas);
    return areas.flat(2).length;
  }
  const lines =
    geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString"
        ? geometry.coordinates
        : [];
  shapes[layer].push(...lines);
  return lines.flat().length;
}

async function readTiles(archive: PMTiles, box: GeoBox, header: Header): Promise<Shapes> {
  const zoom = zoomFor(box, header);
  const shapes = noShapes();
  let points = 0;
  for (const { x, y } of tilesWithin(box, zoom)) {
    const found = await archive.getZxy(zoom, x, y);
    if (!found) continue;
    const bytes = new Uint8Array(found.data);
    checkTile(bytes);
    const { layers } = new VectorTile(new PbfReader(bytes));
    for (const [name, layer] of Object.entries(layers))
      for (let index = 0; index < layer.length; index += 1)
        points += addFeature(shapes, name, layer.feature(index), { x, y, zoom });
    if (points > maxPointsRead) throw new UnreadableGround("The tiles of this city have too many points.");
  }
  return shapes;
}

/** What vector tiles in a PMTiles file show within the box. Only these tiles are read, so the file may be large. */
export async function readPmtiles(
  file: string,
  box: GeoBox,
): Promise<{ shapes: Shapes; source: GroundSource | undefined }> {
  const handle = await open(file);
  try {
    const archive = new PMTiles(new FileSource(file, handle), undefined, unpack);
    const header = await archive.getHeader();
    if (header.tileType !== TileType.Mvt) throw new UnreadableGround("The tiles in this file are not vector tiles.");
    const { attribution } = (await archive.getMetadata()) as { attribution?: unknown };
    return { shapes: await readTiles(archive, box, header), source: sourceOfMarkup(attribution) };
  } catch (error) {
    if (error instanceof UnreadableGround) throw error;
    throw new UnreadableGround("This file is no readable PMTiles file of version 3.");
  } finally {
    await handle.close();
  }
}
