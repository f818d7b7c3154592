import { Prisma } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { ListQuery } from "@/lib/kinds/list";
import { amongListed, listedIds } from "@/lib/records/search/lists";
import { readRows } from "@/lib/records/store/read-rows";

// The public records of a list in the order of their last change, a page at a time: for programs that read everything
// once and then what changed. A record that changes meanwhile comes again at the end, so nothing is missed.

/** The last record that was read: its change, as the database writes it, and its id. */
export type ChangePlace = { at: string; id: string };

export type ChangesAsked = {
  query: ListQuery;
  since?: Date | undefined;
  after?: ChangePlace | undefined;
  count: number;
};
type Row = { id: string; at: string };

/** With at most so many records of the list the database is told which; otherwise they are picked from what it reads. */
const fewIds = 2_000;
const chunk = 1_000;
/** A page that finds less than it should in so many chunks says where to go on. */
const mostChunks = 20;

const narrows = ({ filters, period, codes, words }: ListQuery) =>
  Object.keys(filters).length > 0 || period !== undefined || codes !== undefined || words !== undefined;

function readChunk(
  kind: KindName,
  { since, after }: ChangesAsked,
  count: number,
  ids?: readonly string[],
): Promise<Row[]> {
  const place = after
    ? Prisma.sql`AND (entry."updatedAt", entry."recordId") > (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  // A text may be published long after it was written.
  const changed = since
    ? Prisma.sql`AND (entry."updatedAt" > ${since} OR record."publishedAt" > ${since})`
    : Prisma.empty;
  const among = ids ? Prisma.sql`AND entry."recordId" = ANY(${[...ids]}::uuid[])` : Prisma.empty;
  return readRows<Row>(Prisma.sql`
    SELECT entry."recordId" AS id, entry."updatedAt"::text AS at
    FROM "SearchEntry" entry JOIN "Record" record ON record."id" = entry."recordId"
    WHERE entry."kind" = ${kind}::"Kind" AND entry."language" = ${locales[0]} ${place} ${changed} ${among}
    ORDER BY entry."updatedAt", entry."recordId" LIMIT ${count}`);
}

/** The next ids of a list, and the place of the last one that was looked at where there may be more. */
export async function idsInOrderOfChange(
  kind: KindName,
  asked: ChangesAsked,
  locale: Locale,
): Promise<{ ids: string[]; next: ChangePlace | null }> {
  const { count, query } = asked;
  const few = narrows(query) ? await listedIds(kind, locale, query, fewIds) : undefined;
  if (few || !narrows(query)) {
    const rows = await readChunk(kind, asked, count + 1, few ?? undefined);
    const page = rows.slice(0, count);
    return { ids: page.map(({ id }) => id), next: rows.length > count ? page.at(-1)! : null };
  }
  return pickFromChunks(kind, asked, locale);
}

async function pickFromChunks(kind: KindName, asked: ChangesAsked, locale: Locale) {
  const found: Row[] = [];
  let after = asked.after;
  for (let read = 0; read < mostChunks; read += 1) {
    const rows = await readChunk(kind, { ...asked, after }, chunk);
    const listed = new Set(
      await amongListed(
        kind,
        locale,
        asked.query,
        rows.map(({ id }) => id),
      ),
    );
    found.push(...rows.filter(({ id }) => listed.has(id)));
    if (found.length > asked.count) break;
    if (rows.length < chunk) return { ids: found.slice(0, asked.count).map(({ id }) => id), next: null };
    after = rows.at(-1)!;
  }
  const page = found.slice(0, asked.count);
  const next = found.length > asked.count ? page.at(-1)! : (after ?? null);
  return { ids: page.map(({ id }) => id), next };
}
