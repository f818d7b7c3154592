import { database } from "@/lib/db";
import { places, quoted, stemLexeme } from "./lexemes";

const maxStems = 500;

const anywhere = (stem: string) => places.map((place) => quoted(stemLexeme(place, stem))).join(" | ");

/**
 * For the loop of jobs: removes the words of stems that records lost, where no other record has them. Searches never
 * show them meanwhile: they show words of documents.
 */
export async function removeLostWords(): Promise<Record<string, number>> {
  const lost = await database().lostStem.findMany({ orderBy: { id: "asc" }, take: maxStems });
  const stems = [...new Set(lost.map(({ stem }) => stem))];
  const removed = await database().$executeRaw`
    DELETE FROM "SearchWord" USING unnest(${stems}::text[], ${stems.map(anywhere)}::text[]) AS lost ("stem", "query")
    WHERE "SearchWord"."stem" = lost."stem"
      AND NOT EXISTS (SELECT FROM "SearchDocument" d WHERE d."vector" @@ lost."query"::tsquery)`;
  await database().lostStem.deleteMany({ where: { id: { in: lost.map(({ id }) => id) } } });
  return { words: removed };
}
