import { type Database, Prisma } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { type DocumentChange, noteNeighbourChanges } from "@/lib/records/neighbours/note-change";
import { analysisVersion } from "@/lib/words/version";
import type { Word } from "./analyse-text";
import type { SearchDocument } from "./document";
import { stemsAmong } from "./lexemes";

/** The documents of public records by their ids; null for a record that is not public. */
export type DocumentsById = ReadonlyMap<string, SearchDocument | null>;
type Present = [id: string, document: SearchDocument][];

const present = (documents: DocumentsById): Present =>
  [...documents].flatMap(([id, document]): Present => (document ? [[id, document]] : []));

/** An array inside of an array parameter. */
const arrayText = (ids: readonly string[]) => `{${ids.join(",")}}`;

function givenRows(kind: KindName, all: Present): Prisma.Sql {
  const column = <T>(read: (document: SearchDocument) => T) => all.map(([, document]) => read(document));
  return Prisma.sql`
    SELECT g."recordId", ${kind}::"Kind" AS "kind", g."languages", g."quality", g."titleWords", g."length",
      g."links"::uuid[] AS "links", g."vector"::tsvector AS "vector", ${analysisVersion()} AS "analysis"
    FROM unnest(${all.map(([id]) => id)}::uuid[], ${column(({ languages }) => languages)}::int[],
      ${column(({ quality }) => quality)}::int[], ${column(({ titleWords }) => titleWords)}::int[],
      ${column(({ length }) => length)}::int[], ${column(({ links }) => arrayText(links))}::text[],
      ${column(({ vector }) => vector)}::text[])
      AS g ("recordId", "languages", "quality", "titleWords", "length", "links", "vector")`;
}

const writeVectors = Prisma.sql`
  INSERT INTO "SearchDocument" AS d
    ("recordId", "kind", "languages", "quality", "titleWords", "length", "links", "vector", "analysis")
  SELECT * FROM given
  ON CONFLICT ("recordId") DO UPDATE SET "languages" = excluded."languages", "quality" = excluded."quality",
    "titleWords" = excluded."titleWords", "length" = excluded."length", "links" = excluded."links",
    "vector" = excluded."vector", "analysis" = excluded."analysis"
  WHERE (d."languages", d."quality", d."titleWords", d."length", d."links", d."analysis", d."vector") IS DISTINCT FROM
    (excluded."languages", excluded."quality", excluded."titleWords", excluded."length", excluded."links",
      excluded."analysis", excluded."vector")`;

function textRows(all: Present): Prisma.Sql {
  const rows = all.flatMap(([id, { texts }]) => [...texts].map(([language, text]) => ({ id, language, text })));
  return Prisma.sql`SELECT * FROM unnest(${rows.map(({ id }) => id)}::uuid[],
    ${rows.map(({ language }) => language)}::text[], ${rows.map(({ text }) => text)}::text[])
    AS t ("recordId", "language", "text")`;
}

function uniqueWords(all: Present): Word[] {
  // Records that share a text share the words of its analysis.
  const words = new Set(all.flatMap(([, document]) => document.words));
  return [...new Map([...words].map((word) => [`${word.language} ${word.word}`, word])).values()];
}

/** Adds the words that are new, in one order, so that two saves never wait for each other in a circle. */
function writeWords(words: readonly Word[]): Prisma.Sql {
  const column = (name: keyof Word) => words.map((word) => word[name]);
  return Prisma.sql`
    INSERT INTO "SearchWord" ("language", "word", "written", "stem")
    SELECT w.* FROM unnest(${column("language")}::text[], ${column("word")}::text[], ${column("written")}::text[],
      ${column("stem")}::text[]) AS w ("language", "word", "written", "stem")
    ORDER BY w."language", w."word" ON CONFLICT DO NOTHING`;
}

type Replaced = { id: string; linksBefore: string[]; lost: string[]; gained: string[] };

/** Everything in one statement, which a save has to wait for. Returns the lexemes that known documents lost and gained. */
function replaceDocuments(tx: Database, kind: KindName, ids: string[], all: Present): Promise<Replaced[]> {
  return tx.$queryRaw<Replaced[]>`
    WITH given AS MATERIALIZED (${givenRows(kind, all)}),
      old AS (SELECT "recordId", "links", "vector" FROM "SearchDocument" WHERE "recordId" = ANY(${ids}::uuid[])),
      gone AS (
        DELETE FROM "SearchDocument" WHERE "recordId" = ANY(${ids}::uuid[])
          AND "recordId" NOT IN (SELECT "recordId" FROM given)
      ),
      document AS (${writeVectors}),
      text AS MATERIALIZED (${textRows(all)}),
      gone_text AS (
        DELETE FROM "SearchText" WHERE "recordId" = ANY(${ids}::uuid[])
          AND ("recordId", "language") NOT IN (SELECT "recordId", "language" FROM text)
      ),
      written AS (
        INSERT INTO "SearchText" AS s SELECT "recordId", "language", "text" FROM text
        ON CONFLICT ("recordId", "language") DO UPDATE SET "text" = excluded."text" WHERE s."text" <> excluded."text"
      ),
      words AS (${writeWords(uniqueWords(all))})
    SELECT old."recordId"::text AS "id", old."links"::text[] AS "linksBefore",
      tsvector_to_array(coalesce(ts_delete(old."vector", tsvector_to_array(given."vector")), old."vector")) AS "lost",
      coalesce(tsvector_to_array(ts_delete(given."vector", tsvector_to_array(old."vector"))), '{}') AS "gained"
    FROM old LEFT JOIN given USING ("recordId")`;
}

/** The stems that documents have no longer: a job looks at their words. */
async function noteLostStems(tx: Database, changes: readonly DocumentChange[]): Promise<void> {
  const lost = changes.flatMap(({ lost: lexemes, has }) => {
    const kept = stemsAmong(has);
    return [...stemsAmong(lexemes)].filter((stem) => !kept.has(stem));
  });
  if (lost.length === 0) return;
  await tx.$executeRaw`INSERT INTO "LostStem" ("stem") SELECT unnest(${[...new Set(lost)]}::text[])`;
}

function changesOf(documents: DocumentsById, replaced: Replaced[]): DocumentChange[] {
  const before = new Map(replaced.map((each) => [each.id, each]));
  return [...documents].flatMap(([id, document]) => {
    const old = before.get(id);
    const has = document?.lexemes ?? [];
    if (old) return [{ ...old, has }];
    return document ? [{ id, linksBefore: [], lost: [], gained: has, has }] : [];
  });
}

/** Writes the documents of records of a kind, and removes those of records that are not public. */
export async function writeDocuments(tx: Database, kind: KindName, documents: DocumentsById): Promise<void> {
  const replaced = await replaceDocuments(tx, kind, [...documents.keys()], present(documents));
  const changes = changesOf(documents, replaced);
  await noteLostStems(tx, changes);
  await noteNeighbourChanges(tx, changes);
}
