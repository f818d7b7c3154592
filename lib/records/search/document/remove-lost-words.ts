import { type Database, transaction } from "@/lib/db";
import { byIndexOnly } from "./by-index-only";
import { places, quoted, stemLexeme } from "./lexemes";

const maxStems = 500;

const anywhere = (stem: string) => places.map((place) => quoted(stemLexeme(place, stem))).join(" | ");

async function removeSome(tx: Database): Promise<number> {
  const lost = await tx.lostStem.findMany({ orderBy: { id: "asc" }, take: maxStems });
  if (lost.length === 0) return 0;
  const stems = [...new Set(lost.map(({ stem }) => stem))];
  await byIndexOnly(tx);
  const removed = await tx.$executeRaw`
    DELETE FROM "SearchWord" USING unnest(${stems}::text[], ${stems.map(anywhere)}::text[]) AS lost ("stem", "query")
    WHERE "SearchWord"."stem" = lost."stem"
      AND NOT EXISTS (SELECT FROM "SearchDocument" d WHERE d."vector" @@ lost."query"::tsquery)`;
  await tx.lostStem.deleteMany({ where: { id: { in: lost.map(({ id }) => id) } } });
  return removed;
}

/**
 * For the loop of jobs: removes the words of stems that records lost, where no other record has them. Searches never
 * show them meanwhile: they show words of documents.
 */
export const removeLostWords = async (): Promise<Record<string, number>> => ({ words: await transaction(removeSome) });
