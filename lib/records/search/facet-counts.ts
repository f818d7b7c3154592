import type { ListQuery, Period } from "@/lib/kinds/list";
import { type Bits, bitsOf, commonBits, countCommon, countedIn, countIn, joinBits } from "./bits";
import { monthOf } from "./computed-facets";
import type { FacetIndex } from "./facet-index";
import { facet } from "./facet-names";
import { openYear } from "./read-facet-index";

/** What is going on between two years, in one of them at least. What has no period is in none. */
function duringYears(index: FacetIndex, { from = -openYear, until = openYear - 1 }: Period): Bits {
  const { ids, firstYears, lastYears } = index;
  const positions: number[] = [];
  for (let at = 0; at < ids.length; at++) if (firstYears[at]! <= until && lastYears[at]! >= from) positions.push(at);
  return bitsOf(ids.length, positions);
}

/** The facets of what was confirmed within a year. */
const lastYear = (now: Date) =>
  Array.from({ length: 12 }, (_, back) =>
    facet("confirmedIn", monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)))),
  );

function withFacets(index: FacetIndex, names: readonly string[]): Bits {
  return joinBits(
    index.ids.length,
    names.flatMap((name) => index.facets.get(name) ?? []),
  );
}

/** The records with one of the values of a filter. */
const withAny = (index: FacetIndex, key: string, values: readonly string[], now: Date) =>
  withFacets(index, key === "confirmed" ? lastYear(now) : values.map((value) => facet(key, value)));

/** What parts of a query find that are not in the facets: words (`q`), beginnings of codes. */
export type FoundElsewhere = ReadonlyMap<string, Bits>;

/** What each part of a query finds by itself: `q`, codes, `period`, and the keys of filters. */
function foundByEach(index: FacetIndex, query: ListQuery, elsewhere: FoundElsewhere, now: Date): Map<string, Bits> {
  const found = new Map<string, Bits>(elsewhere);
  if (query.period) found.set("period", duringYears(index, query.period));
  for (const [key, values] of Object.entries(query.filters))
    if (values.length > 0) found.set(key, withAny(index, key, values, now));
  return found;
}

export type Narrowed = {
  found: Bits;
  /** What would be found without one part of the query. */
  foundWithout: ReadonlyMap<string, Bits>;
};

/** What a query leaves: with all of its parts, and with all but one of them. */
export function narrow(index: FacetIndex, query: ListQuery, elsewhere: FoundElsewhere, now: Date): Narrowed {
  const parts = [...foundByEach(index, query, elsewhere, now)];
  const except = (left?: string) =>
    commonBits(index.all, ...parts.flatMap(([key, bits]) => (key === left ? [] : [bits])));
  return { found: except(), foundWithout: new Map(parts.map(([key]) => [key, except(key)])) };
}

/** For each part of a query, how many records there would be without it. */
export const countWithout = (index: FacetIndex, { foundWithout }: Narrowed): Record<string, number> =>
  Object.fromEntries([...foundWithout].map(([key, bits]) => [key, countCommon(bits, index.all)]));

/** Filter key → value → number of records it would leave. A filter in use is counted as if it were not. */
export function countValues(index: FacetIndex, narrowed: Narrowed, keys: readonly string[], now: Date) {
  const counts: Record<string, Record<string, number>> = {};
  const found = countedIn(narrowed.found);
  const foundWithout = new Map([...narrowed.foundWithout].map(([key, bits]) => [key, countedIn(bits)]));
  const add = (key: string, value: string, bits: Bits) => {
    const count = countIn(foundWithout.get(key) ?? found, bits);
    if (count === 0) return;
    counts[key] ??= {};
    counts[key][value] = count;
  };
  for (const [name, bits] of index.facets) {
    const colon = name.indexOf(":");
    const key = name.slice(0, colon);
    if (keys.includes(key)) add(key, name.slice(colon + 1), bits);
  }
  if (keys.includes("confirmed")) add("confirmed", "year", withFacets(index, lastYear(now)));
  return counts;
}
