import type { Database } from "@/lib/db";
import { neighbourKinds } from "./compared-by";

const isReason = (lexeme: string) => /^[#@]/.test(lexeme);
const isConcept = (lexeme: string) => /^\d~/.test(lexeme);

/** The reasons that a document can give: its terms, concepts and links. */
const reasonsIn = (lexemes: readonly string[]) =>
  new Set(lexemes.flatMap((lexeme) => (isReason(lexeme) ? [lexeme] : isConcept(lexeme) ? [lexeme.slice(1)] : [])));

const linksIn = (lexemes: readonly string[]) =>
  lexemes.flatMap((lexeme) => (lexeme.startsWith("@") ? [lexeme.slice(1)] : []));

/**
 * In the transaction of a save: what is no longer true of a record is no reason from now on, and what it is near to is
 * computed again soon, as for the records that it points at (a city is compared by its practices).
 */
export async function noteNeighbourChange(
  tx: Database,
  id: string,
  before: readonly string[],
  after: readonly string[],
) {
  const [had, has] = [reasonsIn(before), reasonsIn(after)];
  const lost = [...had].filter((reason) => !has.has(reason));
  const involved = [...new Set([id, ...linksIn(before), ...linksIn(after)])];
  const isHidden = after.length === 0;
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM "Neighbour" WHERE ("recordId" = ANY(${involved}::uuid[]) OR "neighbourId" = ANY(${involved}::uuid[]))
        AND ("reasons" && ${lost}::text[] OR (${isHidden} AND ${id}::uuid IN ("recordId", "neighbourId")))
    )
    INSERT INTO "NeighbourTask" ("recordId", "changed")
    SELECT "id", true FROM "Record" WHERE "id" = ANY(${involved}::uuid[]) AND "kind"::text = ANY(${[...neighbourKinds]}::text[])`;
}
