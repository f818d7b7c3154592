import { type Database, Prisma } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { noteNeighbourChange } from "@/lib/records/neighbours/note-change";
import { analysisVersion } from "@/lib/words/version";
import type { SearchDocument } from "./document";
import { stemsAmong } from "./lexemes";
import type { Word } from "./vector";

function vectorStatement(kind: KindName, id: string, document: SearchDocument): Prisma.Sql {
  const { languages, quality, titleWords, length, links, vector } = document;
  return Prisma.sql`
    INSERT INTO "SearchDocument" AS d
      ("recordId", "kind", "languages", "quality", "titleWords", "length", "links", "vector", "analysis")
    VALUES (${id}::uuid, ${kind}::"Kind", ${languages}, ${quality}, ${titleWords}, ${length}, ${links}::uuid[],
      ${vector}::tsvector, ${analysisVersion()})
    ON CONFLICT ("recordId") DO UPDATE SET "languages" = excluded."languages", "quality" = excluded."quality",
      "titleWords" = excluded."titleWords", "length" = excluded."length", "links" = excluded."links",
      "vector" = excluded."vector", "analysis" = excluded."analysis"
    WHERE (d."languages", d."quality", d."titleWords", d."length", d."links", d."analysis", d."vector") IS DISTINCT FROM
      (excluded."languages", excluded."quality", excluded."titleWords", excluded."length", excluded."links",
        excluded."analysis", excluded."vector")`;
}

/** Adds the words that are new, in one order, so that two saves never wait for each other in a circle. */
function wordsStatement(words: Word[]): Prisma.Sql {
  const column = (name: keyof Word) => words.map((word) => word[name]);
  return Prisma.sql`
    INSERT INTO "SearchWord" ("language", "word", "written", "stem")
    SELECT w.* FROM unnest(${column("language")}::text[], ${column("word")}::text[], ${column("written")}::text[],
      ${column("stem")}::text[]) AS w ("language", "word", "written", "stem")
    WHERE NOT EXISTS (SELECT FROM "SearchWord" s WHERE s."language" = w."language" AND s."word" = w."word")
    ORDER BY w."language", w."word" ON CONFLICT DO NOTHING`;
}

/** The stems of the old document that the new one has not got: a job looks at their words. */
const lostStems = (stems: Iterable<string>) => Prisma.sql`
  INSERT INTO "LostStem" ("stem")
  SELECT substr("lexeme", 3) FROM old, unnest(old."lexemes") AS "lexeme" WHERE substr("lexeme", 2, 1) = '='
  EXCEPT SELECT unnest(${[...stems]}::text[])`;

const oldLexemes = (id: string) =>
  Prisma.sql`SELECT tsvector_to_array("vector") AS "lexemes" FROM "SearchDocument" WHERE "recordId" = ${id}::uuid`;

/** Everything in one statement, which a save has to wait for. Returns the lexemes that the document had before. */
async function replaceDocument(tx: Database, kind: KindName, id: string, document: SearchDocument): Promise<string[]> {
  const { texts, words, lexemes } = document;
  const rows = await tx.$queryRaw<{ lexemes: string[] }[]>`
    WITH old AS (${oldLexemes(id)}),
      lost AS (${lostStems(stemsAmong(lexemes))}),
      document AS (${vectorStatement(kind, id, document)}),
      new AS (
        SELECT * FROM unnest(${[...texts.keys()]}::text[], ${[...texts.values()]}::text[]) AS t ("language", "text")
      ),
      gone AS (DELETE FROM "SearchText" WHERE "recordId" = ${id}::uuid AND "language" NOT IN (SELECT "language" FROM new)),
      written AS (
        INSERT INTO "SearchText" AS s SELECT ${id}::uuid, "language", "text" FROM new
        ON CONFLICT ("recordId", "language") DO UPDATE SET "text" = excluded."text" WHERE s."text" <> excluded."text"
      ),
      words AS (${wordsStatement(words)})
    SELECT "lexemes" FROM old`;
  return rows[0]?.lexemes ?? [];
}

async function removeDocument(tx: Database, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ lexemes: string[] }[]>`
    WITH old AS (${oldLexemes(id)}),
      lost AS (${lostStems([])}),
      document AS (DELETE FROM "SearchDocument" WHERE "recordId" = ${id}::uuid),
      texts AS (DELETE FROM "SearchText" WHERE "recordId" = ${id}::uuid)
    SELECT "lexemes" FROM old`;
  return rows[0]?.lexemes ?? [];
}

/** Writes the document of a record, or removes that of one that is not public (null). */
export async function writeDocument(tx: Database, kind: KindName, id: string, document: SearchDocument | null) {
  const before = document ? await replaceDocument(tx, kind, id, document) : await removeDocument(tx, id);
  await noteNeighbourChange(tx, id, before, document?.lexemes ?? []);
}
