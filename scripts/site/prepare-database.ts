import { applyMigrations } from "../database/apply-migrations";
import { withConnection } from "../database/connection";
import { type Database, grantSiteAccess } from "../database/database";
import { seedDatabase, seedVocabularies } from "../database/seed-database";
import { tellProgress } from "../process/progress";

/** The demo belongs to the embedded server; a database of somebody's own gets it only when it is asked for. */
export function wantsDemo({ isEmbedded }: Pick<Database, "isEmbedded">): boolean {
  return process.env.DEMO ? process.env.DEMO === "1" : isEmbedded;
}

/** Brings the database up to date, gives the site its rights, and fills it as far as that is wanted. Needs the client. */
export async function prepareDatabase(database: Database): Promise<void> {
  await tellProgress("Bringing the database up to date", () => applyMigrations(database.owner));
  await grantSiteAccess(database);
  if (wantsDemo(database)) await seedDatabase(database.owner);
  else await seedVocabularies(database.owner);
}

/** What to do first where nobody can sign in yet; otherwise nothing. */
export async function describeFirstStep({ owner }: Pick<Database, "owner">): Promise<string | undefined> {
  const { rowCount } = await withConnection(owner, (client) => client.query('SELECT 1 FROM "User" LIMIT 1'));
  if (rowCount) return undefined;
  return "Nobody can sign in yet. Invite the first administrator: npm run administrator -- name@example.org";
}
