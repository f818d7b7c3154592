import { PbfReader } from "pbf";
import { UnreadableGround } from "./limits.ts";

// A shape in a tile is a list of commands, each with how often it is repeated. "Close the ring" takes no bytes, so a
// tile of a few bytes could ask for billions of points.

const closeRing = 7;

function checkCommands(pbf: PbfReader): void {
  const end = pbf.readVarint() + pbf.pos;
  while (pbf.pos < end) {
    const command = pbf.readVarint();
    const [kind, times] = [command & 7, command >>> 3];
    if (kind === closeRing && times !== 1) throw new UnreadableGround("A tile closes a ring more than once.");
    for (let skipped = 0; kind !== closeRing && skipped < times * 2 && pbf.pos < end; skipped += 1) pbf.readVarint();
  }
}

const tileLayer = 3;
const layerFeature = 2;
const featureGeometry = 4;

function checkFeature(tag: number, _: undefined, pbf: PbfReader): void {
  if (tag === featureGeometry) checkCommands(pbf);
}

function checkLayer(tag: number, _: undefined, pbf: PbfReader): void {
  if (tag === layerFeature) pbf.readMessage(checkFeature, undefined);
}

/** Throws when the shapes of a vector tile would grow when they are read. */
export function checkTile(bytes: Uint8Array): void {
  new PbfReader(bytes).readFields((tag: number, _: undefined, pbf: PbfReader) => {
    if (tag === tileLayer) pbf.readMessage(checkLayer, undefined);
  }, undefined);
}
