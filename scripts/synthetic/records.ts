import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { locales } from "../../lib/i18n/locales";
import { rendererVersion } from "../../lib/text/markdown";
import { concepts } from "../../lib/words/concepts/table";
import { withConnection } from "../database/connection";
import { turnToDatabase } from "../database/turn-to-database";
import { ExplainedError } from "../process/explained-error";
import { root } from "../process/project";

const folder = join(root, "scripts", "synthetic");
const marker = "synthetic";

/** The number of records of each kind, with 100,000 practices as many as all of Europe may have, and of texts. */
export function synthesise(practices: number) {
  const atLeastOne = (count: number) => Math.max(1, Math.ceil(count));
  return {
    practices,
    schools: atLeastOne(practices * 2.5),
    cities: Math.min(300, atLeastOne(practices / 5)),
    networks: atLeastOne(practices / 20),
    paragraphs: Math.min(2_000, 100 + practices),
    sentences: Math.min(3_000, 150 + practices),
  };
}

/** The word list, in an order that is the same in every run and says nothing. */
async function fillListedWords(client: pg.Client): Promise<void> {
  const shuffled = [...concepts().values()]
    .map((concept) => ({ concept, key: createHash("md5").update(concept.id).digest("hex") }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const rows = locales.flatMap((language) =>
    shuffled.map(({ concept }, at) => ({ language, concept: at, forms: concept.words[language] })),
  );
  await client.query("CREATE TEMP TABLE listed_word (language text, concept int, forms text[]) ON COMMIT DROP");
  await client.query("INSERT INTO listed_word SELECT * FROM json_populate_recordset(NULL::listed_word, $1)", [
    JSON.stringify(rows),
  ]);
  await client.query("CREATE UNIQUE INDEX ON listed_word (language, concept); ANALYZE listed_word");
  await client.query("SELECT set_config('synthetic.concepts', $1, true)", [String(shuffled.length)]);
}

async function requireRoom(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM "Setting" WHERE "key" = $1', [marker]);
  if (rowCount) throw new ExplainedError("This database has synthetic records already. Use another one.");
  const terms = await client.query('SELECT 1 FROM "Term" LIMIT 1');
  if (!terms.rowCount) throw new ExplainedError("This database has no vocabularies. Run npm run seed first.");
}

/** So many records in one transaction. */
const batch = 1_000;

/** What the site's job does minute by minute, all at once. */
async function makeSearchDocuments(address: string): Promise<void> {
  turnToDatabase(address);
  const { indexOutdated } = await import("../../lib/records/search/document/index-stale");
  const { rememberTexts } = await import("../../lib/records/search/document/analyse-text");
  const { closeDatabase } = await import("../../lib/db");
  // All paragraphs in six languages.
  rememberTexts(10_000_000);
  while ((await indexOutdated(batch)) > 0);
  await closeDatabase();
}

/** Adds the records in one transaction, so that an interrupted run leaves nothing. Lists show them after a restart. */
export async function addSyntheticRecords(address: string, practices: number): Promise<void> {
  await withConnection(address, async (client) => {
    await requireRoom(client);
    const scripts = readdirSync(folder)
      .filter((name) => name.endsWith(".sql"))
      .sort();
    await client.query("BEGIN; SET LOCAL work_mem = '128MB'; SET LOCAL jit = off");
    for (const [name, count] of Object.entries({ ...synthesise(practices), renderer: rendererVersion })) {
      await client.query("SELECT set_config($1, $2, true)", [`synthetic.${name}`, String(count)]);
    }
    await fillListedWords(client);
    for (const script of scripts) await client.query(readFileSync(join(folder, script), "utf8"));
    await client.query('INSERT INTO "Setting" VALUES ($1, $2)', [marker, JSON.stringify(synthesise(practices))]);
    await client.query("COMMIT");
  });
  await makeSearchDocuments(address);
  await withConnection(address, (client) => client.query("VACUUM ANALYZE"));
}
