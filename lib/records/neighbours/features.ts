import { type Database, Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { facet } from "@/lib/records/search/facet-names";
import { conceptOfTerm } from "@/lib/words/concepts/index";
import { comparedBy, comparedTerm, type NeighbourKind } from "./compared-by";
import type { Feature } from "./score";
import { isSubject } from "./telling-concepts";

/** More concepts than these say little more. */
const mostConcepts = 30;
const conceptWeight = 1;
const linkWeight = 2;

/** A concept counts where the title or the lead speaks of it, or the whole text often does. */
const telling = /^[124]~/;

async function readTermFeatures(tx: Database, kind: NeighbourKind, id: string): Promise<Feature[]> {
  const { through } = comparedBy[kind];
  const which =
    through === kind ? Prisma.sql`"recordId" = ${id}::uuid` : Prisma.sql`"facets" @> ARRAY[${facet(kind, id)}]`;
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM "SearchEntry", unnest("facets") AS name
    WHERE "kind" = ${through}::"Kind" AND "language" = ${locales[0]} AND ${which} ORDER BY name`;
  return rows.flatMap(({ name }) => {
    const term = comparedTerm(kind, name);
    return term ? [{ name: term.feature, weight: term.weight, isTerm: true }] : [];
  });
}

/** Places say where and not what; they are no reason. */
async function readTextFeatures(tx: Database, id: string, terms: readonly Feature[]): Promise<Feature[]> {
  const [row] = await tx.$queryRaw<{ lexemes: string[]; links: string[] }[]>`
    SELECT tsvector_to_array("vector") AS "lexemes", ARRAY(
        SELECT linked."recordId"::text FROM "SearchDocument" linked
        WHERE linked."recordId" = ANY(d."links") AND linked."kind" <> 'city' ORDER BY 1
      ) AS "links"
    FROM "SearchDocument" d WHERE "recordId" = ${id}::uuid`;
  const ofTerms = terms.map(({ name }) => conceptOfTerm(name.slice(1)));
  const concepts = (row?.lexemes ?? []).filter((lexeme) => telling.test(lexeme)).map((lexeme) => lexeme.slice(2));
  const own = [...new Set(concepts)]
    .filter((concept) => !ofTerms.includes(concept) && isSubject(concept))
    .slice(0, mostConcepts);
  return [
    ...own.map((concept) => ({ name: `~${concept}`, weight: conceptWeight, isTerm: false })),
    ...(row?.links ?? []).map((linked) => ({ name: `@${linked}`, weight: linkWeight, isTerm: false })),
  ];
}

/** What a public record is compared by; nothing for one that is not public. */
export async function readFeatures(tx: Database, kind: NeighbourKind, id: string): Promise<Feature[]> {
  const terms = await readTermFeatures(tx, kind, id);
  return comparedBy[kind].texts ? [...terms, ...(await readTextFeatures(tx, id, terms))] : terms;
}
