import { type Database, Prisma } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { analysisVersion } from "@/lib/words/version";
import type { SearchDocument } from "./document";
import { stemsAmong } from "./lexemes";
import type { Word } from "./vector";

async function readLexemes(tx: Database, id: string): Promise<string[]> {
  const [row] = await tx.$queryRaw<{ lexemes: string[] }[]>`
    SELECT tsvector_to_array("vector") AS "lexemes" FROM "SearchDocument" WHERE "recordId" = ${id}::uuid`;
  return row?.lexemes ?? [];
}

async function writeVector(tx: Database, kind: KindName, id: string, document: SearchDocument): Promise<void> {
  const { languages, quality, titleWords, length, links, vector } = document;
  await tx.$executeRaw`
    INSERT INTO "SearchDocument" AS d ("recordId", "kind", "languages", "quality", "titleWords", "length", "links", "vector", "analysis")
    VALUES (${id}::uuid, ${kind}::"Kind", ${languages}, ${quality}, ${titleWords}, ${length}, ${links}::uuid[], ${vector}::tsvector, ${analysisVersion()})
    ON CONFLICT ("recordId") DO UPDATE SET "languages" = excluded."languages", "quality" = excluded."quality",
      "titleWords" = excluded."titleWords", "length" = excluded."length", "links" = excluded."links", "vector" = excluded."vector", "analysis" = excluded."analysis"
    WHERE (d."languages", d."quality", d."titleWords", d."length", d."links", d."analysis", d."vector") IS DISTINCT FROM
      (excluded."languages", excluded."quality", excluded."titleWords", excluded."length", excluded."links", excluded."analysis",
        excluded."vector")`;
}

async function writeTexts(tx: Database, id: string, { texts }: SearchDocument): Promise<void> {
  await tx.$executeRaw`
    WITH new AS (SELECT * FROM unnest(${[...texts.keys()]}::text[], ${[...texts.values()]}::text[]) AS t ("language", "text")),
      gone AS (DELETE FROM "SearchText" WHERE "recordId" = ${id}::uuid AND "language" NOT IN (SELECT "language" FROM new))
    INSERT INTO "SearchText" AS s SELECT ${id}::uuid, "language", "text" FROM new
    ON CONFLICT ("recordId", "language") DO UPDATE SET "text" = excluded."text" WHERE s."text" <> excluded."text"`;
}

/** Adds the words that are new, in one order, so that two saves never wait for each other in a circle. */
async function addWords(tx: Database, words: Word[]): Promise<void> {
  const column = (name: keyof Word) => words.map((word) => word[name]);
  await tx.$executeRaw`
    INSERT INTO "SearchWord" ("language", "word", "written", "stem")
    SELECT w.* FROM unnest(${column("language")}::text[], ${column("word")}::text[], ${column("written")}::text[],
      ${column("stem")}::text[]) AS w ("language", "word", "written", "stem")
    WHERE NOT EXISTS (SELECT FROM "SearchWord" s WHERE s."language" = w."language" AND s."word" = w."word")
    ORDER BY w."language", w."word" ON CONFLICT DO NOTHING`;
}

async function noteLostStems(tx: Database, before: readonly string[], after: readonly string[]): Promise<void> {
  const still = stemsAmong(after);
  const lost = [...stemsAmong(before)].filter((stem) => !still.has(stem));
  if (lost.length > 0) await tx.lostStem.createMany({ data: lost.map((stem) => ({ stem })) });
}

/** Writes the document of a record, or removes that of one that is not public (null). */
export async function writeDocument(tx: Database, kind: KindName, id: string, document: SearchDocument | null) {
  const before = await readLexemes(tx, id);
  if (document) {
    await writeVector(tx, kind, id, document);
    await writeTexts(tx, id, document);
    await addWords(tx, document.words);
  } else if (before.length > 0) {
    await tx.$executeRaw(Prisma.sql`DELETE FROM "SearchDocument" WHERE "recordId" = ${id}::uuid`);
    await tx.searchText.deleteMany({ where: { recordId: id } });
  }
  await noteLostStems(tx, before, document?.lexemes ?? []);
}
