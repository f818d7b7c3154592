import { joinDatabase } from "../database/database";
import { ExplainedError } from "../process/explained-error";
import { generateClient } from "../site/build";
import { explainFaults } from "./describe-archive";

/** The database client must be generated before anything imports it. */
async function prepare() {
  process.env.DATABASE_URL = await joinDatabase();
  await generateClient();
  return import("@/lib/db");
}

/** Writes a city's archive. */
export async function exportCity(slug: string, file: string): Promise<string> {
  const { closeDatabase } = await prepare();
  const { writeCityArchive } = await import("@/lib/exchange/city-archive/write-archive");
  const manifest = await writeCityArchive(slug, file, new Date());
  await closeDatabase();
  if (!manifest) throw new ExplainedError(`There is no city ${slug}.`);
  return `${file}: ${manifest.tables.Record} records. It has email addresses: keep it safe.`;
}

/** Takes a city in. Search and texts are made by the jobs of the site. */
export async function importCity(bytes: Buffer): Promise<string> {
  const { closeDatabase } = await prepare();
  const [{ readCityArchive }, { takeInCity }] = await Promise.all([
    import("@/lib/exchange/city-archive/read-archive"),
    import("@/lib/exchange/city-archive/take-in"),
  ]);
  const read = await readCityArchive(bytes);
  if (!read.ok) throw new ExplainedError(explainFaults(read.faults));
  const taken = await takeInCity(read.archive);
  await closeDatabase();
  if (!taken.ok && taken.reason === "exists") throw new ExplainedError("This city, or a part of it, is here already.");
  if (!taken.ok) throw new ExplainedError("The pictures could not be stored. Nothing was taken in.");
  return `Taken in: ${taken.rows} rows, ${taken.files} pictures and documents. The site's jobs make search and pages.`;
}
