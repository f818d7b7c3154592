import { isDeepStrictEqual } from "node:util";
import type { Database } from "@/lib/db";
import type { EntryChange } from "@/lib/records/store/tags";
import type { ListEntry } from "./entries";

/** As JSON: dates are strings. */
type EntryRow = Omit<ListEntry, "earliest" | "latest" | "updatedAt"> & {
  earliest: string | null;
  latest: string | null;
  updatedAt: string;
};

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

const toRow = ({ earliest, latest, updatedAt, ...entry }: ListEntry): EntryRow => ({
  ...entry,
  earliest: dayOf(earliest),
  latest: dayOf(latest),
  updatedAt: updatedAt.toISOString(),
});

/** What lists know of an entry, beyond its text and the time of its last change. */
function listed(rows: readonly EntryRow[]): unknown {
  return rows
    .map(({ lead: _lead, leadLanguage: _language, updatedAt: _updatedAt, ...entry }) => entry)
    .sort((one, other) => one.language.localeCompare(other.language));
}

function compareRows(before: readonly EntryRow[], after: readonly EntryRow[]): EntryChange {
  if (before.length === 0 && after.length === 0) return "none";
  return isDeepStrictEqual(listed(before), listed(after)) ? "text" : "entry";
}

/** In one statement: returns what there was, removes what is gone, writes what differs. */
async function replaceRows(tx: Database, ids: readonly string[], rows: readonly EntryRow[]): Promise<EntryRow[]> {
  const [found] = await tx.$queryRaw<{ before: string | null }[]>`
    WITH new AS MATERIALIZED (SELECT * FROM json_populate_recordset(NULL::"SearchEntry", ${JSON.stringify(rows)}::json)),
      before AS (SELECT * FROM "SearchEntry" WHERE "recordId" = ANY(${ids}::uuid[])),
      gone AS (
        DELETE FROM "SearchEntry" e WHERE e."recordId" = ANY(${ids}::uuid[])
          AND NOT EXISTS (SELECT FROM new WHERE new."recordId" = e."recordId" AND new."language" = e."language")
      ),
      written AS (
        INSERT INTO "SearchEntry" AS e ("recordId", "language", "kind", "slug", "title", "textLanguage", "lead",
          "leadLanguage", "facets", "sortKey", "earliest", "latest", "updatedAt", "card")
        SELECT "recordId", "language", "kind", "slug", "title", "textLanguage", "lead",
          "leadLanguage", "facets", "sortKey", "earliest", "latest", "updatedAt", "card" FROM new
        ON CONFLICT ("recordId", "language") DO UPDATE SET "slug" = excluded."slug", "title" = excluded."title",
          "textLanguage" = excluded."textLanguage", "lead" = excluded."lead", "leadLanguage" = excluded."leadLanguage",
          "facets" = excluded."facets", "sortKey" = excluded."sortKey", "earliest" = excluded."earliest",
          "latest" = excluded."latest", "updatedAt" = excluded."updatedAt", "card" = excluded."card"
        WHERE e IS DISTINCT FROM excluded
      )
    SELECT json_agg(before)::text AS "before" FROM before`;
  return JSON.parse(found?.before ?? "[]");
}

/** Writes the entries of these records, and removes those that they have no longer. Returns how each record changed. */
export async function writeEntries(
  tx: Database,
  ids: readonly string[],
  entries: readonly ListEntry[],
): Promise<Map<string, EntryChange>> {
  const rows = entries.map(toRow);
  const before = Map.groupBy(await replaceRows(tx, ids, rows), ({ recordId }) => recordId);
  const after = Map.groupBy(rows, ({ recordId }) => recordId);
  return new Map(ids.map((id) => [id, compareRows(before.get(id) ?? [], after.get(id) ?? [])]));
}
