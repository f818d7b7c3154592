import { database, Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { bitsOf } from "./bits";
import type { FacetIndex } from "./facet-index";

/** What the index holds of a record, and what its kind is sorted by. A year is null where the period is open. */
export type IndexRow = [
  id: string,
  facets: string[],
  firstYear: number | null,
  lastYear: number | null,
  sortKey: string,
];

/** So many rows at a time: other requests are answered in between. */
const slice = 5_000;

/** One value instead of many rows: the driver would look at each of two million facets. */
async function readRows(kind: KindName, which: Prisma.Sql): Promise<IndexRow[]> {
  const found = await database().$queryRaw<{ rows: string | null }[]>`
    SELECT json_agg(json_build_array("recordId", "facets", extract(year FROM "earliest"), extract(year FROM "latest"), "sortKey"))::text AS rows
    FROM (
      SELECT "recordId", "facets", "earliest", "latest", "sortKey" FROM "SearchEntry" WHERE "kind" = ${kind}::"Kind" AND "language" = ${locales[0]} AND ${which}
    ) entry`;
  return JSON.parse(found[0]?.rows ?? "[]");
}

/** The rows of these records, as far as they are public. */
export const readIndexRows = (kind: KindName, ids: string[]) =>
  readRows(kind, Prisma.sql`"recordId" = ANY(${ids}::uuid[])`);

/** Facet → positions, as far as they are known; the list of each grows with the records. */
type Gathered = Map<string, number[]>;

function gatherFacets(gathered: Gathered, rows: IndexRow[], from: number): void {
  for (const [offset, [, facets]] of rows.entries()) {
    for (const name of facets) {
      const known = gathered.get(name);
      if (known) known.push(from + offset);
      else gathered.set(name, [from + offset]);
    }
  }
}

/** In the order of an index that has the kind first: the rows of other kinds are not looked at. */
function sliceAfter(last: IndexRow | undefined): Prisma.Sql {
  const after = last ? Prisma.sql`("sortKey", "recordId") > (${last[4]}, ${last[0]}::uuid)` : Prisma.sql`true`;
  return Prisma.sql`${after} ORDER BY "sortKey", "recordId" LIMIT ${slice}`;
}

async function readAllRows(kind: KindName, gathered: Gathered): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for (;;) {
    const more = await readRows(kind, sliceAfter(rows.at(-1)));
    gatherFacets(gathered, more, rows.length);
    for (const row of more) rows.push(row);
    if (more.length < slice) return rows;
  }
}

/** A year that an open beginning never reaches, and that an open end never comes to. */
export const openYear = 32_767;

/** Reads every entry of a kind. */
export async function readFacetIndex(kind: KindName): Promise<FacetIndex> {
  const gathered: Gathered = new Map();
  const rows = await readAllRows(kind, gathered);
  const ids = rows.map(([id]) => id);
  return {
    ids,
    positions: new Map(ids.map((id, position) => [id, position])),
    all: bitsOf(rows.length, rows.keys()),
    facets: new Map([...gathered].map(([name, positions]) => [name, bitsOf(rows.length, positions)])),
    firstYears: Int16Array.from(rows, ([, , first]) => first ?? openYear),
    lastYears: Int16Array.from(rows, ([, , , last]) => last ?? openYear),
    orders: new Map(),
  };
}
