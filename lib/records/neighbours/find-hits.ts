import { type Database, Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { filterVocabularies } from "@/lib/kinds/filters";
import { vocabularyOf } from "@/lib/kinds/vocabularies";
import { conceptLexeme, quoted } from "@/lib/records/search/document/lexemes";
import { facet, notationOf } from "@/lib/records/search/facet-names";
import { comparedBy, type NeighbourKind } from "./compared-by";
import type { Feature, Hit } from "./score";

/** Of a feature that more records have, so many are looked at: enough to find some that resemble each other. */
const mostHolders = 3_000;

/** `#theme/reading` → `theme:reading` */
function facetOf(kind: NeighbourKind, name: string): string {
  const id = name.slice(1);
  const vocabularies = Object.entries(filterVocabularies(comparedBy[kind].through));
  const key = vocabularies.find(([, vocabulary]) => vocabulary === vocabularyOf(id))?.[0];
  return facet(key ?? "", notationOf(id));
}

function withTerm(kind: NeighbourKind, name: string): Prisma.Sql {
  const { through } = comparedBy[kind];
  const entries = Prisma.sql`"SearchEntry" e WHERE e."kind" = ${through}::"Kind" AND e."language" = ${locales[0]}
    AND e."facets" @> ARRAY[${facetOf(kind, name)}]`;
  if (through === kind) return Prisma.sql`SELECT e."recordId" AS "id" FROM ${entries}`;
  const start = facet(kind, "");
  return Prisma.sql`SELECT DISTINCT substr(value, ${start.length + 1}::int)::uuid AS "id"
    FROM (SELECT e."facets" FROM ${entries} LIMIT ${mostHolders}) e, unnest(e."facets") AS value
    WHERE starts_with(value, ${start})`;
}

function withLexeme(kind: NeighbourKind, name: string): Prisma.Sql {
  const concept = name.slice(1);
  const lexemes = name.startsWith("~")
    ? (["title", "lead", "often"] as const).map((place) => conceptLexeme(place, concept))
    : [name];
  return Prisma.sql`SELECT "recordId" AS "id" FROM "SearchDocument"
    WHERE "kind" = ${kind}::"Kind" AND "vector" @@ ${lexemes.map(quoted).join(" | ")}::tsquery`;
}

/** The other public records of the kind with each of these features. */
export async function findHits(tx: Database, kind: NeighbourKind, id: string, features: Feature[]): Promise<Hit[]> {
  if (features.length === 0) return [];
  const parts = features.map(({ name, isTerm }) => {
    const holders = isTerm ? withTerm(kind, name) : withLexeme(kind, name);
    return Prisma.sql`(SELECT ${name}::text AS "feature", "id" FROM (${holders} LIMIT ${mostHolders}) holder)`;
  });
  return tx.$queryRaw<Hit[]>`
    SELECT hit."feature", hit."id"::text AS "id" FROM (${Prisma.join(parts, " UNION ALL ")}) hit
    JOIN "SearchDocument" d ON d."recordId" = hit."id" AND d."kind" = ${kind}::"Kind"
    WHERE hit."id" <> ${id}::uuid`;
}

/** The number of other public records of the kind. */
export async function countOthers(tx: Database, kind: NeighbourKind): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "SearchDocument" WHERE "kind" = ${kind}::"Kind"`;
  return Math.max(1, (row?.count ?? 1) - 1);
}
