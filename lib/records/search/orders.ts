import { database, Prisma } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { Sort } from "@/lib/kinds/kind";
import { hasBit } from "./bits";
import { type FacetIndex, facetIndex } from "./facet-index";

const collations: Record<Locale, Prisma.Sql> = {
  ca: Prisma.sql`"ca-x-icu"`,
  es: Prisma.sql`"es-x-icu"`,
  en: Prisma.sql`"en-x-icu"`,
  sv: Prisma.sql`"sv-x-icu"`,
  cs: Prisma.sql`"cs-x-icu"`,
  pt: Prisma.sql`"pt-x-icu"`,
};

export function orderBy(sort: Sort, locale: Locale): Prisma.Sql {
  switch (sort) {
    case "title":
      return Prisma.sql`"title" COLLATE ${collations[locale]}, "recordId"`;
    case "recent":
      return Prisma.sql`"updatedAt" DESC, "recordId"`;
    case "confirmed":
      return Prisma.sql`(SELECT r."confirmedAt" FROM "Record" r WHERE r."id" = "recordId") DESC NULLS LAST, "recordId"`;
    case "date":
      return Prisma.sql`"earliest" DESC NULLS LAST, "recordId"`;
    case "number":
      return Prisma.sql`"sortKey", "recordId"`;
  }
}

export const entriesIn = (kind: KindName, locale: Locale) =>
  Prisma.sql`"SearchEntry" WHERE "kind" = ${kind}::"Kind" AND "language" = ${locale}`;

/** The positions of what a query selects from the entries of one reader's language, in the query's order. */
export async function selectPositions(index: FacetIndex, query: Prisma.Sql): Promise<Uint32Array> {
  const found = await database().$queryRaw<{ ids: string | null }[]>`
    SELECT string_agg("recordId"::text, ' ') AS ids FROM (${query}) entry`;
  const positions = (found[0]?.ids?.split(" ") ?? []).map((id) => index.positions.get(id));
  // A record that was published meanwhile is in the next index.
  return Uint32Array.from(positions.filter((position) => position !== undefined));
}

type Order = { kind: KindName; language: Locale; sort: Sort };

/** The positions in the order, all of them or only those of `among`. */
function readOrder(index: FacetIndex, { kind, language, sort }: Order, among?: string[]): Promise<Uint32Array> {
  const which = among ? Prisma.sql`AND "recordId" = ANY(${among}::uuid[])` : Prisma.empty;
  return selectPositions(
    index,
    Prisma.sql`SELECT "recordId" FROM ${entriesIn(kind, language)} ${which} ORDER BY ${orderBy(sort, language)}`,
  );
}

/** So many records are compared with the one whose place is looked for, in one statement. */
const compared = 63;

/**
 * Where a record belongs among the others: the database, which alone knows how it sorts, is shown some of them at equal
 * distances, then some between the two neighbours that it names, and so on. Three statements for 250,000 records.
 */
async function findPlace(index: FacetIndex, order: Order, among: Uint32Array, position: number): Promise<number> {
  let [from, until] = [0, among.length];
  while (from < until) {
    const step = Math.max(1, Math.ceil((until - from) / (compared + 1)));
    const places: number[] = [];
    for (let place = from + step - 1; place < until; place += step) places.push(place);
    const shown = [position, ...places.map((place) => among[place]!)];
    const sorted = await readOrder(
      index,
      order,
      shown.map((one) => index.ids[one]!),
    );
    const before = sorted.indexOf(position);
    // A record that is not public any more has no place; it is not shown either.
    if (before < 0 || sorted.length === 1) return from;
    const [previous, next] = [sorted[before - 1], sorted[before + 1]];
    if (previous !== undefined) from = among.indexOf(previous, from) + 1;
    if (next !== undefined) until = among.indexOf(next, from);
  }
  return from;
}

function insertAt(order: Uint32Array, place: number, position: number): Uint32Array {
  const longer = new Uint32Array(order.length + 1);
  longer.set(order.subarray(0, place));
  longer[place] = position;
  longer.set(order.subarray(place), place + 1);
  return longer;
}

/** More records than this are not moved one by one. */
const maxMoved = 50;

async function moveChanged(index: FacetIndex, order: Order, read: Promise<Uint32Array>, changed: ReadonlySet<number>) {
  if (changed.size > maxMoved) return readOrder(index, order);
  let moved: Uint32Array = (await read).filter((position) => !changed.has(position));
  for (const position of changed) moved = insertAt(moved, await findPlace(index, order, moved, position), position);
  return moved;
}

/** Every record of a kind in an order. Only the order by title differs from language to language. */
export function orderOf(index: FacetIndex, kind: KindName, locale: Locale, sort: Sort): Promise<Uint32Array> {
  const order = { kind, sort, language: sort === "title" ? locale : locales[0] };
  const name = `${sort} ${order.language}`;
  const known = index.orders.get(name);
  if (known?.changed.size === 0) return known.read;
  const read = known ? moveChanged(index, order, known.read, known.changed) : readOrder(index, order);
  index.orders.set(name, { read, changed: new Set() });
  read.catch(() => index.orders.delete(name));
  return read;
}

/** The ids of the records of a kind that changed last in each of these cities, so many of each city. */
export async function newestIn(
  kind: KindName,
  cityIds: readonly string[],
  most: number,
): Promise<Map<string, string[]>> {
  const index = await facetIndex(kind);
  const order = await orderOf(index, kind, locales[0], "recent");
  const wanted = new Map(cityIds.map((id) => [id, { bits: index.facets.get(`city:${id}`), ids: [] as string[] }]));
  const open = new Map([...wanted].filter(([, { bits }]) => bits));
  for (const position of order) {
    if (open.size === 0) break;
    if (!hasBit(index.all, position)) continue;
    for (const [id, { bits, ids }] of open)
      if (hasBit(bits!, position) && ids.push(index.ids[position]!) === most) open.delete(id);
  }
  return new Map([...wanted].map(([id, { ids }]) => [id, ids]));
}
