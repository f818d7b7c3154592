import { type Bits, hasBit, withBit, withoutBit } from "./bits";
import type { CachedOrder, FacetIndex } from "./facet-index";
import { type IndexRow, openYear } from "./read-facet-index";

function withYear(years: Int16Array, position: number, year: number | null): Int16Array {
  const patched = new Int16Array(Math.max(years.length, position + 1));
  patched.set(years);
  patched[position] = year ?? openYear;
  return patched;
}

/** A record that is new to the index gets the next position; one that was hidden gets back the one that it had. */
function positionOf({ ids, positions }: FacetIndex, id: string): number {
  const known = positions.get(id);
  if (known !== undefined) return known;
  positions.set(id, ids.length);
  return ids.push(id) - 1;
}

function setFacets(facets: Map<string, Bits>, position: number, wanted: ReadonlySet<string>): void {
  for (const [name, bits] of facets)
    if (hasBit(bits, position) && !wanted.has(name)) facets.set(name, withoutBit(bits, position));
  for (const name of wanted) {
    const bits = facets.get(name);
    if (!bits || !hasBit(bits, position)) facets.set(name, withBit(bits ?? new Uint32Array(), position));
  }
}

function orderChanged({ read, changed }: CachedOrder, positions: readonly number[]): CachedOrder {
  return { read, changed: new Set([...changed, ...positions]) };
}

/**
 * The index after a save of these records; `rows` has those that are public now. Requests that read the index as it was
 * go on with it: sets that change are copied. `ids` and `positions` only ever grow, so both share them.
 */
export function patchFacetIndex(index: FacetIndex, changed: readonly string[], rows: IndexRow[]): FacetIndex {
  const patched = { ...index, facets: new Map(index.facets) };
  const byId = new Map(rows.map((row) => [row[0], row]));
  const touched: number[] = [];
  for (const id of changed) {
    const row = byId.get(id);
    if (!row && !index.positions.has(id)) continue;
    const position = positionOf(index, id);
    touched.push(position);
    const [, facets, first, last] = row ?? [id, [], null, null];
    setFacets(patched.facets, position, new Set(facets));
    patched.all = row ? withBit(patched.all, position) : withoutBit(patched.all, position);
    patched.firstYears = withYear(patched.firstYears, position, first);
    patched.lastYears = withYear(patched.lastYears, position, last);
  }
  patched.orders = new Map([...index.orders].map(([name, order]) => [name, orderChanged(order, touched)]));
  return patched;
}
