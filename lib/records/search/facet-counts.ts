import type { ListQuery } from "@/lib/kinds/list";
import { type Bits, bitsOf, commonBits, countCommon, joinBits } from "./bits";
import type { FacetIndex } from "./facet-index";
import { facet } from "./facets";

function duringYear({ ids, firstYears, lastYears }: FacetIndex, year: number): Bits {
  const positions: number[] = [];
  for (let at = 0; at < ids.length; at++) if (firstYears[at]! <= year && lastYears[at]! >= year) positions.push(at);
  return bitsOf(ids.length, positions);
}

/** The records with one of the values of a filter. */
function withAny(index: FacetIndex, key: string, values: readonly string[]): Bits {
  const sets = values.flatMap((value) => index.facets.get(facet(key, value)) ?? []);
  return joinBits(index.ids.length, sets);
}

/** What each part of a query finds by itself: `q` for the words, `year`, and the keys of filters. */
function foundByEach(index: FacetIndex, query: ListQuery, withWords: Bits): Map<string, Bits> {
  const found = new Map<string, Bits>();
  if (query.words) found.set("q", withWords);
  if (query.year !== undefined) found.set("year", duringYear(index, query.year));
  for (const [key, values] of Object.entries(query.filters))
    if (values.length > 0) found.set(key, withAny(index, key, values));
  return found;
}

export type Narrowed = {
  found: Bits;
  /** What would be found without one part of the query. */
  foundWithout: ReadonlyMap<string, Bits>;
};

/** What a query leaves: with all of its parts, and with all but one of them. */
export function narrow(index: FacetIndex, query: ListQuery, withWords: Bits = index.all): Narrowed {
  const parts = [...foundByEach(index, query, withWords)];
  const except = (left?: string) =>
    commonBits(index.all, ...parts.flatMap(([key, bits]) => (key === left ? [] : [bits])));
  return { found: except(), foundWithout: new Map(parts.map(([key]) => [key, except(key)])) };
}

/** For each part of a query, how many records there would be without it. */
export const countWithout = (index: FacetIndex, { foundWithout }: Narrowed): Record<string, number> =>
  Object.fromEntries([...foundWithout].map(([key, bits]) => [key, countCommon(bits, index.all)]));

/** Filter key → value → how many records it would leave. A filter in use is counted as if it were not. */
export function countValues(index: FacetIndex, { found, foundWithout }: Narrowed, keys: readonly string[]) {
  const counts: Record<string, Record<string, number>> = {};
  for (const [name, bits] of index.facets) {
    const colon = name.indexOf(":");
    const key = name.slice(0, colon);
    if (!keys.includes(key)) continue;
    const count = countCommon(bits, foundWithout.get(key) ?? found);
    if (count === 0) continue;
    counts[key] ??= {};
    counts[key][name.slice(colon + 1)] = count;
  }
  return counts;
}
