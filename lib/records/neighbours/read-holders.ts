import { type Database, Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { filterVocabularies } from "@/lib/kinds/filters";
import { vocabularyOf } from "@/lib/kinds/vocabularies";
import { conceptLexeme, quoted } from "@/lib/records/search/document/lexemes";
import { facet, notationOf } from "@/lib/records/search/facet-names";
import { numbersFromBytes } from "@/lib/records/search/numbers";
import { comparedBy, type NeighbourKind } from "./compared-by";
import type { Feature } from "./score";

/** Of a feature that more records have, so many are looked at: enough to find some that resemble each other. */
const mostHolders = 3_000;

/** `#theme/reading` → `theme:reading` */
function facetOf(kind: NeighbourKind, name: string): string {
  const id = name.slice(1);
  const vocabularies = Object.entries(filterVocabularies(comparedBy[kind].through));
  const key = vocabularies.find(([, vocabulary]) => vocabulary === vocabularyOf(id))?.[0];
  return facet(key ?? "", notationOf(id));
}

/** The numbers of the documents of this kind that have the term `f."wanted"`, a facet. */
function withTerm(kind: NeighbourKind): Prisma.Sql {
  const { through } = comparedBy[kind];
  const entries = Prisma.sql`"SearchEntry" e WHERE e."kind" = ${through}::"Kind" AND e."language" = ${locales[0]}
    AND e."facets" @> ARRAY[f."wanted"]`;
  if (through === kind) {
    return Prisma.sql`SELECT d."number" FROM (SELECT e."recordId" FROM ${entries} LIMIT ${mostHolders}) e
      JOIN "SearchDocument" d ON d."recordId" = e."recordId"`;
  }
  const start = facet(kind, "");
  return Prisma.sql`SELECT DISTINCT d."number" FROM (SELECT e."facets" FROM ${entries} LIMIT ${mostHolders}) e,
      unnest(e."facets") AS value
    JOIN "SearchDocument" d ON d."kind" = ${kind}::"Kind"
      AND d."recordId" = CASE WHEN starts_with(value, ${start}) THEN substr(value, ${start.length + 1}::int)::uuid END`;
}

/** The same for `f."wanted"`, lexemes. */
const withLexemes = (kind: NeighbourKind) => Prisma.sql`
  SELECT d."number" FROM "SearchDocument" d
  WHERE d."kind" = ${kind}::"Kind" AND d."vector" @@ f."wanted"::tsquery LIMIT ${mostHolders}`;

function lexemesOf(name: string): string {
  const concept = name.slice(1);
  const places = ["title", "lead", "often"] as const;
  const lexemes = name.startsWith("~") ? places.map((place) => conceptLexeme(place, concept)) : [name];
  return lexemes.map(quoted).join(" | ");
}

type Row = { name: string; numbers: Uint8Array | null };

async function readNumbers(tx: Database, holders: Prisma.Sql, names: string[], wanted: string[]): Promise<Row[]> {
  if (names.length === 0) return [];
  return tx.$queryRaw<Row[]>`
    SELECT f."name", (SELECT string_agg(int4send(h."number"), ''::bytea) FROM (${holders}) h) AS "numbers"
    FROM unnest(${names}::text[], ${wanted}::text[]) AS f ("name", "wanted")`;
}

/** Feature → the numbers of the public documents of the kind that have it, ascending. */
export type Holders = ReadonlyMap<string, Int32Array>;

/** Who has these features. Each is looked up once, however many of the records have it. */
export async function readHolders(tx: Database, kind: NeighbourKind, features: Iterable<Feature>): Promise<Holders> {
  const byName = new Map([...features].map((feature) => [feature.name, feature]));
  const [terms, others]: [string[], string[]] = [[], []];
  for (const { name, isTerm } of byName.values()) (isTerm ? terms : others).push(name);
  const facets = terms.map((name) => facetOf(kind, name));
  const rows = [
    ...(await readNumbers(tx, withTerm(kind), terms, facets)),
    ...(await readNumbers(tx, withLexemes(kind), others, others.map(lexemesOf))),
  ];
  return new Map(rows.map(({ name, numbers }) => [name, numbers ? numbersFromBytes(numbers) : new Int32Array()]));
}
