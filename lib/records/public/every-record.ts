import { createHash } from "node:crypto";
import { Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { readRows } from "@/lib/records/store/read-rows";

/** The ids of all public records of a kind, so many at a time: for files that a job writes, never for an answer. */
export async function* idsOfKind(kind: KindName, size: number): AsyncGenerator<string[]> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await readRows<{ id: string }>(Prisma.sql`
      SELECT "recordId" AS id FROM "SearchEntry"
      WHERE "kind" = ${kind}::"Kind" AND "language" = ${locales[0]} AND "recordId" > ${after}::uuid
      ORDER BY "recordId" LIMIT ${size}`);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < size) return;
    after = rows.at(-1)!.id;
  }
}

/**
 * A text that changes whenever something public may have changed: records, what was withdrawn, and what records show
 * without being saved themselves: pictures, terms, people and references. Nothing of these leaves the database.
 */
export async function stateOfPublicData(): Promise<string> {
  const rows = await readRows<object>(Prisma.sql`
    SELECT (SELECT count(*) FROM "SearchEntry" WHERE "language" = ${locales[0]}) AS "count",
      (SELECT max("updatedAt") FROM "SearchEntry" WHERE "language" = ${locales[0]}) AS "changed",
      (SELECT max("publishedAt") FROM "Record") AS "published",
      (SELECT max("archivedAt") FROM "Record") AS "archived",
      (SELECT md5(string_agg(c::text, '|' ORDER BY "mediaId")) FROM "Consent" c) AS "consents",
      (SELECT max("removedAt") FROM "MediaFile") AS "removed",
      (SELECT count(*) FROM "Term") AS "terms",
      (SELECT md5(string_agg("preferred", '|' ORDER BY "termId", "language")) FROM "TermLabel") AS "labels",
      (SELECT md5(string_agg("id"::text || "showName"::text || "name", '|' ORDER BY "id")) FROM "Person") AS "people",
      (SELECT md5(string_agg(t::text, '|' ORDER BY "partId", "language")) FROM "PersonTranslation" t) AS "offices",
      (SELECT md5(string_agg(r::text, '|' ORDER BY "id")) FROM "Reference" r) AS "sources"`);
  return createHash("sha256").update(JSON.stringify(rows)).digest("base64url");
}
