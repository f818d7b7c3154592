import { type Database, Prisma } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
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

/** The stems that the record had in its old document and has not in the new one: a job looks at their words. */
const lostStems = (id: string, stems: Iterable<string>) => Prisma.sql`
  INSERT INTO "LostStem" ("stem")
  SELECT substr("lexeme", 3) FROM "SearchDocument", unnest(tsvector_to_array("vector")) AS "lexeme"
    WHERE "recordId" = ${id}::uuid AND substr("lexeme", 2, 1) = '='
  EXCEPT SELECT unnest(${[...stems]}::text[])`;

/** Everything in one statement, which a save has to wait for. */
async function replaceDocument(tx: Database, kind: KindName, id: string, document: SearchDocument): Promise<void> {
  const { texts, words, lexemes } = document;
  await tx.$executeRaw`
    WITH lost AS (${lostStems(id, stemsAmong(lexemes))}),
      document AS (${vectorStatement(kind, id, document)}),
      new AS (
        SELECT * FROM unnest(${[...texts.keys()]}::text[], ${[...texts.values()]}::text[]) AS t ("language", "text")
      ),
      gone AS (DELETE FROM "SearchText" WHERE "recordId" = ${id}::uuid AND "language" NOT IN (SELECT "language" FROM new)),
      written AS (
        INSERT INTO "SearchText" AS s SELECT ${id}::uuid, "language", "text" FROM new
        ON CONFLICT ("recordId", "language") DO UPDATE SET "text" = excluded."text" WHERE s."text" <> excluded."text"
      )
    ${wordsStatement(words)}`;
}

async function removeDocument(tx: Database, id: string): Promise<void> {
  await tx.$executeRaw`
    WITH lost AS (${lostStems(id, [])}),
      texts AS (DELETE FROM "SearchText" WHERE "recordId" = ${id}::uuid)
    DELETE FROM "SearchDocument" WHERE "recordId" = ${id}::uuid`;
}

/** Writes the document of a record, or removes that of one that is not public (null). */
export async function writeDocument(tx: Database, kind: KindName, id: string, document: SearchDocument | null) {
  if (document) await replaceDocument(tx, kind, id, document);
  else await removeDocument(tx, id);
}
