import type { Documents } from "./documents";
import type { FacetIndex } from "./facet-index";
import type { Ranked } from "./query/sort-best";

/** Number of a document → its position in an index, plus one. A record keeps both, so what is known stays right. */
const known = new WeakMap<Documents["ids"], WeakMap<FacetIndex["positions"], Int32Array>>();

function knownPositions({ ids }: Documents, { positions }: FacetIndex): Int32Array {
  const ofDocuments = known.get(ids) ?? new WeakMap<FacetIndex["positions"], Int32Array>();
  known.set(ids, ofDocuments);
  const found = ofDocuments.get(positions) ?? new Int32Array(ids.length);
  ofDocuments.set(positions, found);
  return found;
}

/** Where ranked documents stand in the index of their kind. Each is looked up by its id once, and not for every list. */
export function positionsOf(documents: Documents, index: FacetIndex, ranked: readonly Ranked[]): Uint32Array {
  const positions = knownPositions(documents, index);
  const found = new Uint32Array(ranked.length);
  let count = 0;
  for (const { number } of ranked) {
    const position = positions[number] || (index.positions.get(documents.ids[number]!) ?? -1) + 1;
    positions[number] = position;
    if (position > 0) found[count++] = position - 1;
  }
  return found.subarray(0, count);
}
