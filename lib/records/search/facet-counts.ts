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

/** What a query leaves: with all of its filters, and with all but one of them. */
export function narrow(index: FacetIndex, query: ListQuery, withWords: Bits = index.all) {
  const year = query.year === undefined ? [] : [duringYear(index, query.year)];
  const used = new Map(
    Object.entries(query.filters)
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => [key, withAny(index, key, values)]),
  );
  const except = (key?: string) =>
    commonBits(withWords, ...year, ...[...used].flatMap(([one, bits]) => (one === key ? [] : [bits])));
  return { found: except(), foundWithout: new Map([...used.keys()].map((key) => [key, except(key)])) };
}

/** Filter key → value → how many records it would leave. A filter in use is counted as if it were not. */
export function countValues(
  index: FacetIndex,
  { found, foundWithout }: ReturnType<typeof narrow>,
  keys: readonly string[],
) {
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
