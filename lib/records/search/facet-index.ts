import type { KindName } from "@/lib/kinds/index";
import { mayCache } from "@/lib/records/store/read-cache";
import { changedRecords, publishedTag } from "@/lib/records/store/tags";
import { currentVersion, tagsInvalidatedSince } from "@/lib/serving/invalidation";
import type { Bits } from "./bits";
import { patchFacetIndex } from "./patch-facet-index";
import { readFacetIndex, readIndexRows } from "./read-facet-index";

// Counting what each filter value would leave means looking at every facet of every record, for every list that
// nobody asked for before. In memory that is a millisecond; the same in SQL took a hundred times as long.

/** The positions of all records in an order; those that were saved since are not where they belong. */
export type CachedOrder = { read: Promise<Uint32Array>; changed: ReadonlySet<number> };

/** The public records of a kind, by position, and what they can be filtered by. It holds for readers of every language. */
export type FacetIndex = {
  /** Also of records that are not public any more: `all` tells. */
  ids: string[];
  positions: Map<string, number>;
  all: Bits;
  facets: Map<string, Bits>;
  /** Years of its period; none, as if it never began; an open end never comes. */
  firstYears: Int16Array;
  lastYears: Int16Array;
  /** Orders of all records, by name, read when first asked for. */
  orders: Map<string, CachedOrder>;
};

type CachedIndex = { moment: number; index: Promise<FacetIndex> };
const cached = new Map<KindName, CachedIndex>();
/** With more saved records than this, reading all of them is quicker. */
const maxPatched = 1_000;

function cache(kind: KindName, moment: number, index: Promise<FacetIndex>): Promise<FacetIndex> {
  const entry = { moment, index };
  cached.set(kind, entry);
  index.catch(() => cached.get(kind) === entry && cached.delete(kind));
  return index;
}

async function patch(kind: KindName, index: Promise<FacetIndex>, changed: string[]): Promise<FacetIndex> {
  const [known, rows] = await Promise.all([index, readIndexRows(kind, changed)]);
  return patchFacetIndex(known, changed, rows);
}

/**
 * The index as it is after the last save. A save is heard of by its tags in every process, and only what it changed is
 * read.
 */
export function facetIndex(kind: KindName): Promise<FacetIndex> {
  const moment = currentVersion();
  const known = mayCache() ? cached.get(kind) : undefined;
  if (known?.moment === moment) return known.index;
  const tags = known && tagsInvalidatedSince(known.moment);
  if (!tags) return cache(kind, moment, readFacetIndex(kind));
  const changed = tags.has(publishedTag(kind)) ? changedRecords(tags) : [];
  if (changed.length > maxPatched) return cache(kind, moment, readFacetIndex(kind));
  return cache(kind, moment, changed.length > 0 ? patch(kind, known.index, changed) : known.index);
}
