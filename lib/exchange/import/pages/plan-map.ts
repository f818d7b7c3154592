import { randomUUID } from "node:crypto";
import type { DistrictGeometry } from "@/lib/ground/district-file";
import { boxOfTopology, type Ground, prepareTopology } from "@/lib/ground/ground";
import { maxDistrictPoints } from "@/lib/ground/limits";
import { collectionOf, featureOf, makeSmallTopology } from "@/lib/ground/simplify";
import type { PlannedRow } from "../model";
import type { Batch } from "../store/batch";
import { sourceOfMap } from "../things/districts";

export type PlanMapModel = { ground: Ground; districts: { id: string; name: string }[] };

/** The boundaries that these rows would have, on one map; null when they say none. */
export function planMap({ answers }: Batch, rows: readonly PlannedRow[]): PlanMapModel | null {
  const shown = rows.flatMap(({ number, row: { name, code, values } }) => {
    const shape = values.boundary as DistrictGeometry | null | undefined;
    return shape ? [{ id: String(number), name: name ?? code ?? String(number), shape }] : [];
  });
  if (shown.length === 0) return null;
  const shapes = shown.map(({ id, shape }) => ({ ...featureOf(shape), id }));
  const topology = prepareTopology(makeSmallTopology({ districts: collectionOf(shapes) }, maxDistrictPoints));
  const source = sourceOfMap(answers.source);
  return {
    ground: {
      ...{ version: randomUUID(), shapes: null, districts: topology, districtBox: boxOfTopology(topology) },
      sources: source ? [source] : [],
    },
    districts: shown.map(({ id, name }) => ({ id, name })),
  };
}
