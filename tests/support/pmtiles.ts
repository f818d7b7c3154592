import { gzipSync } from "node:zlib";
import type { FeatureCollection } from "geojson";
import GeoJSONVT from "geojson-vt";
import { zxyToTileId } from "pmtiles";
import { fromGeojsonVt } from "vt-pbf";

type Layers = Record<string, FeatureCollection>;
type Tile = { id: number; bytes: Buffer };

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

/** One entry per tile: differences of ids, run lengths, lengths, offsets (1: right after the one before). */
function directory(tiles: Tile[]): Buffer {
  let before = 0;
  const ids = tiles.flatMap(({ id }) => {
    const step = varint(id - before);
    before = id;
    return step;
  });
  const runs = tiles.flatMap(() => varint(1));
  const lengths = tiles.flatMap(({ bytes }) => varint(bytes.length));
  const offsets = tiles.flatMap((_, index) => varint(index === 0 ? 1 : 0));
  return gzipSync(Buffer.from([...varint(tiles.length), ...ids, ...runs, ...lengths, ...offsets]));
}

function header(root: Buffer, metadata: Buffer, data: number, zoom: number): Buffer {
  const bytes = Buffer.alloc(127);
  bytes.write("PMTiles");
  bytes.writeUInt8(3, 7);
  const parts = [127, root.length, 127 + root.length, metadata.length, 0, 0, 127 + root.length + metadata.length, data];
  for (const [index, part] of parts.entries()) bytes.writeBigUInt64LE(BigInt(part), 8 + index * 8);
  // Clustered, directories and tiles packed by gzip, vector tiles, one zoom.
  for (const [index, value] of [1, 2, 2, 1, zoom, zoom].entries()) bytes.writeUInt8(value, 96 + index);
  return bytes;
}

export function pmtilesOf(tiles: Tile[], metadata: object, zoom: number): Buffer {
  const inOrder = [...tiles].sort((one, other) => one.id - other.id);
  const root = directory(inOrder);
  const said = gzipSync(JSON.stringify(metadata));
  const data = Buffer.concat(inOrder.map(({ bytes }) => bytes));
  return Buffer.concat([header(root, said, data.length, zoom), root, said, data]);
}

/** A PMTiles file of some layers at one zoom: all tiles that have something. */
export function makePmtiles(layers: Layers, zoom: number, metadata: object): Buffer {
  const indexes = Object.entries(layers).map(
    ([name, content]) =>
      [name, new GeoJSONVT(content, { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0 })] as const,
  );
  const places = new Map(
    indexes.flatMap(([, index]) =>
      index.tileCoords.filter(({ z }) => z === zoom).map(({ x, y }) => [`${x}/${y}`, { x, y }] as const),
    ),
  );
  const tiles = [...places.values()].map(({ x, y }) => {
    const found = indexes.flatMap(([name, index]) => {
      const tile = index.getTile(zoom, x, y);
      return tile ? [[name, tile]] : [];
    });
    const bytes = gzipSync(fromGeojsonVt(Object.fromEntries(found), { version: 2 }));
    return { id: zxyToTileId(zoom, x, y), bytes };
  });
  return pmtilesOf(tiles, metadata, zoom);
}
