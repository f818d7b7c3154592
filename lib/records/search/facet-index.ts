import { database, type Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { ListQuery } from "@/lib/kinds/list";
import { keepRead } from "@/lib/records/store/kept";
import { kindTag } from "@/lib/records/store/tags";
import { type Bits, bitsOf, commonBits, countCommon, joinBits } from "./bits";
import { facet } from "./facets";

// Counting what each filter value would leave means looking at every facet of every record, for every list that
// nobody asked for before. In memory that is a millisecond; the same in SQL took a hundred times as long.

/** The public records of a kind, by position, and what they can be filtered by. It holds for readers of every language. */
export type FacetIndex = {
  ids: string[];
  positions: Map<string, number>;
  all: Bits;
  facets: Map<string, Bits>;
  /** Years of its period; none, as if it never began; an open end never comes. */
  firstYears: Int16Array;
  lastYears: Int16Array;
  /** Orders of all records, by name, read when first asked for. */
  orders: Map<string, Promise<Uint32Array>>;
  /** The records with a word, by language and word: the words that many ask for are those that take long to find. */
  words: Map<string, Promise<Bits>>;
};

type Row = [id: string, facets: string[], firstYear: number | null, lastYear: number | null];

/** So many rows at a time: other requests are answered in between. */
const slice = 5_000;

/** One value instead of many rows: the driver would look at each of two million facets. */
async function readSlice(kind: KindName, after: string): Promise<Row[]> {
  const found = await database().$queryRaw<{ rows: string | null }[]>`
    SELECT json_agg(json_build_array("recordId", "facets", extract(year FROM "earliest"), extract(year FROM "latest")))::text AS rows
    FROM (
      SELECT * FROM "SearchEntry" WHERE "kind" = ${kind}::"Kind" AND "language" = ${locales[0]} AND "recordId" > ${after}::uuid
      ORDER BY "recordId" LIMIT ${slice}
    ) entry`;
  return JSON.parse(found[0]?.rows ?? "[]");
}

/** Facet → positions, as far as they are known; the list of each grows with the records. */
type Gathered = Map<string, number[]>;

function gatherFacets(gathered: Gathered, rows: Row[], from: number): void {
  for (const [offset, [, facets]] of rows.entries()) {
    for (const name of facets) {
      const known = gathered.get(name);
      if (known) known.push(from + offset);
      else gathered.set(name, [from + offset]);
    }
  }
}

async function readRows(kind: KindName, gathered: Gathered): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = "00000000-0000-0000-0000-000000000000"; ; after = rows.at(-1)![0]) {
    const more = await readSlice(kind, after);
    gatherFacets(gathered, more, rows.length);
    for (const row of more) rows.push(row);
    if (more.length < slice) return rows;
  }
}

async function readIndex(kind: KindName): Promise<FacetIndex> {
  const gathered: Gathered = new Map();
  const rows = await readRows(kind, gathered);
  const ids = rows.map(([id]) => id);
  return {
    ids,
    positions: new Map(ids.map((id, position) => [id, position])),
    all: bitsOf(rows.length, rows.keys()),
    facets: new Map([...gathered].map(([name, positions]) => [name, bitsOf(rows.length, positions)])),
    firstYears: Int16Array.from(rows, ([, , first]) => first ?? 32_767),
    lastYears: Int16Array.from(rows, ([, , , last]) => last ?? 32_767),
    orders: new Map(),
    words: new Map(),
  };
}

/** The index as it is after the last save. */
export function facetIndex(kind: KindName): Promise<FacetIndex> {
  return keepRead(`facets of ${kind}`, [kindTag(kind)], () => readIndex(kind));
}

/** The positions of what a query selects from the entries of one reader's language, in the query's order. */
export async function selectPositions(index: FacetIndex, query: Prisma.Sql): Promise<Uint32Array> {
  const found = await database().$queryRaw<{ ids: string | null }[]>`
    SELECT string_agg("recordId"::text, ' ') AS ids FROM (${query}) entry`;
  const positions = (found[0]?.ids?.split(" ") ?? []).map((id) => index.positions.get(id));
  // A record that was published meanwhile is in the next index.
  return Uint32Array.from(positions.filter((position) => position !== undefined));
}

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
