import type { Client } from "pg";
import { terms } from "../../prisma/vocabularies/index";
import { lockKey } from "./apply-migrations";
import { withConnection } from "./connection";

// Plain SQL, because it also runs where only migrations run: without the generated client and without the demo.

const termRows = () =>
  terms.map(({ id, broader, exactMatch }, position) => {
    const [vocabulary = "", notation = ""] = id.split("/");
    return { id, vocabulary, notation, position, broaderId: broader ?? null, exactMatch: exactMatch ?? null };
  });

const labelRows = () =>
  terms.flatMap(({ id, labels, alternative, scopeNote }) =>
    Object.entries(labels).map(([language, preferred]) => ({
      termId: id,
      language,
      preferred,
      alternative: new Map(Object.entries(alternative ?? {})).get(language) ?? [],
      scopeNote: new Map(Object.entries(scopeNote ?? {})).get(language) ?? null,
    })),
  );

const insertTerms = `
  INSERT INTO "Term" ("id", "vocabulary", "notation", "position", "broaderId", "exactMatch")
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS term(
    "id" text, "vocabulary" text, "notation" text, "position" integer, "broaderId" text, "exactMatch" text)`;

const insertLabels = `
  INSERT INTO "TermLabel" ("termId", "language", "preferred", "alternative", "scopeNote")
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS label(
    "termId" text, "language" text, "preferred" text, "alternative" text[], "scopeNote" text)`;

async function hasContent(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT 1 WHERE EXISTS (SELECT FROM "Record") OR EXISTS (SELECT FROM "Term")',
  );
  return Boolean(rowCount);
}

/**
 * Fills an empty database with the vocabularies, without which no record can be written. Returns whether it did.
 * Simultaneous starts wait for each other.
 */
export async function seedVocabularies(address: string): Promise<boolean> {
  return withConnection(address, async (client) => {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [lockKey]);
    const isNeeded = !(await hasContent(client));
    if (isNeeded) {
      await client.query(insertTerms, [JSON.stringify(termRows())]);
      await client.query(insertLabels, [JSON.stringify(labelRows())]);
    }
    await client.query("COMMIT");
    return isNeeded;
  });
}
