import { type Database, Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { facet } from "@/lib/records/search/facet-names";
import { conceptOfTerm } from "@/lib/words/concepts/index";
import { comparedBy, comparedTerm, type NeighbourKind } from "./compared-by";
import type { Feature } from "./score";
import { isSubject, tellingPattern } from "./telling-concepts";

/** More concepts than these say little more. */
const mostConcepts = 30;
const conceptWeight = 1;
const linkWeight = 2;

type FacetRow = { id: string; names: string[] };

function readFacetNames(tx: Database, kind: NeighbourKind, ids: readonly string[]): Promise<FacetRow[]> {
  const { through } = comparedBy[kind];
  const entries = Prisma.sql`"SearchEntry" e WHERE e."kind" = ${through}::"Kind" AND e."language" = ${locales[0]}`;
  if (through === kind) {
    return tx.$queryRaw<FacetRow[]>`
      SELECT e."recordId"::text AS "id", e."facets" AS "names" FROM ${entries} AND e."recordId" = ANY(${ids}::uuid[])`;
  }
  return tx.$queryRaw<FacetRow[]>`
    SELECT c."id"::text AS "id", ARRAY(
        SELECT DISTINCT name FROM (SELECT e."facets" FROM ${entries} AND e."facets" @> ARRAY[${facet(kind, "")} || c."id"]) e,
          unnest(e."facets") AS name
      ) AS "names"
    FROM unnest(${ids}::uuid[]) AS c ("id")`;
}

function termFeatures(kind: NeighbourKind, names: readonly string[]): Feature[] {
  return [...names].sort().flatMap((name) => {
    const term = comparedTerm(kind, name);
    return term ? [{ name: term.feature, weight: term.weight, isTerm: true }] : [];
  });
}

type TextRow = { id: string; concepts: string[]; links: string[] };

/** Places say where and not what; they are no reason. */
function readTextRows(tx: Database, ids: readonly string[]): Promise<TextRow[]> {
  return tx.$queryRaw<TextRow[]>`
    SELECT d."recordId"::text AS "id",
      ARRAY(SELECT substr(l, 3) FROM unnest(tsvector_to_array(d."vector")) AS l WHERE l ~ ${tellingPattern}) AS "concepts",
      ARRAY(
        SELECT linked."recordId"::text FROM "SearchDocument" linked
        WHERE linked."recordId" = ANY(d."links") AND linked."kind" <> 'city' ORDER BY 1
      ) AS "links"
    FROM "SearchDocument" d WHERE d."recordId" = ANY(${ids}::uuid[])`;
}

function textFeatures({ concepts, links }: TextRow, terms: readonly Feature[]): Feature[] {
  const ofTerms = terms.map(({ name }) => conceptOfTerm(name.slice(1)));
  const own = [...new Set(concepts)]
    .filter((concept) => !ofTerms.includes(concept) && isSubject(concept))
    .slice(0, mostConcepts);
  return [
    ...own.map((concept) => ({ name: `~${concept}`, weight: conceptWeight, isTerm: false })),
    ...links.map((linked) => ({ name: `@${linked}`, weight: linkWeight, isTerm: false })),
  ];
}

/** Record id → what it is compared by; nothing for one that is not public. */
export async function readFeatures(
  tx: Database,
  kind: NeighbourKind,
  ids: readonly string[],
): Promise<Map<string, Feature[]>> {
  const names = await readFacetNames(tx, kind, ids);
  const terms = new Map(names.map((row) => [row.id, termFeatures(kind, row.names)]));
  if (!comparedBy[kind].texts) return terms;
  const features = new Map(terms);
  for (const row of await readTextRows(tx, ids)) {
    const own = terms.get(row.id) ?? [];
    features.set(row.id, [...own, ...textFeatures(row, own)]);
  }
  return features;
}
