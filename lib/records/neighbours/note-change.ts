import type { Database } from "@/lib/db";
import { neighbourKinds } from "./compared-by";
import { isTelling } from "./telling-concepts";

/** What a save or a new analysis changed in the search document of a record. */
export type DocumentChange = {
  id: string;
  /** The records that it pointed at. */
  linksBefore: readonly string[];
  lost: readonly string[];
  gained: readonly string[];
  /** The lexemes that it has now: none, if it is not public. */
  has: readonly string[];
};

const isTermOrLink = (lexeme: string) => /^[#@]/.test(lexeme);

/** The reasons that a document can give: its terms, links, and the concepts that it is about. */
const reasonsIn = (lexemes: readonly string[]) =>
  new Set(lexemes.flatMap((lexeme) => (isTermOrLink(lexeme) ? [lexeme] : isTelling(lexeme) ? [lexeme.slice(1)] : [])));

const linksIn = (lexemes: readonly string[]) =>
  lexemes.flatMap((lexeme) => (lexeme.startsWith("@") ? [lexeme.slice(1)] : []));

type Affected = { id: string; lost: string[]; isHidden: boolean; involved: string[] };

/** Which neighbours a change concerns; none where what the record is compared by stayed the same. */
function affectedBy({ id, linksBefore, lost, gained, has }: DocumentChange): Affected[] {
  const isGained = new Set(gained);
  const [had, now] = [reasonsIn([...has.filter((lexeme) => !isGained.has(lexeme)), ...lost]), reasonsIn(has)];
  const [gone, added] = [[...had].filter((reason) => !now.has(reason)), [...now].filter((reason) => !had.has(reason))];
  const isHidden = has.length === 0;
  if (gone.length + added.length === 0 && !isHidden) return [];
  // A city is compared by the terms of its practices.
  const concernsLinked = isHidden || [...gone, ...added].some(isTermOrLink);
  const linked = concernsLinked ? [...linksBefore, ...linksIn(has)] : [];
  return [{ id, lost: gone, isHidden, involved: [...new Set([id, ...linked])] }];
}

/**
 * In the transaction of a save: what is no longer true of a record is no reason from now on, and what it is near to is
 * computed again soon, as for the records that it points at (a city is compared by its practices).
 */
export async function noteNeighbourChanges(tx: Database, changes: readonly DocumentChange[]): Promise<void> {
  const affected = changes.flatMap(affectedBy);
  if (affected.length === 0) return;
  const involved = [...new Set(affected.flatMap((each) => each.involved))];
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM "Neighbour" n USING (
        SELECT "id", "isHidden", ARRAY(SELECT json_array_elements_text("lost")) AS "lost",
          ARRAY(SELECT json_array_elements_text("involved"))::uuid[] AS "involved"
        FROM json_to_recordset(${JSON.stringify(affected)}::json)
          AS c ("id" uuid, "isHidden" boolean, "lost" json, "involved" json)
      ) c
      WHERE (n."recordId" = ANY(c."involved") OR n."neighbourId" = ANY(c."involved"))
        AND (n."reasons" && c."lost" OR (c."isHidden" AND c."id" IN (n."recordId", n."neighbourId")))
    )
    INSERT INTO "NeighbourTask" ("recordId", "changed")
    SELECT "id", true FROM "Record" WHERE "id" = ANY(${involved}::uuid[]) AND "kind"::text = ANY(${[...neighbourKinds]}::text[])`;
}
