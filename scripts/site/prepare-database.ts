import { applyMigrations } from "../database/apply-migrations";
import { withConnection } from "../database/connection";
import { type DatabaseUrls, grantSiteAccess } from "../database/database";
import { seedDatabase } from "../database/seed-database";
import { seedVocabularies } from "../database/seed-vocabularies";
import { tellProgress } from "../process/progress";

/** The embedded server gets the demo by default; another database gets it only with DEMO=1. */
export function wantsDemo({ isEmbedded }: Pick<DatabaseUrls, "isEmbedded">): boolean {
  return process.env.DEMO ? process.env.DEMO === "1" : isEmbedded;
}

/** Applies migrations, grants the site's rights and fills an empty database. Needs the generated client. */
export async function prepareDatabase(database: DatabaseUrls): Promise<void> {
  await tellProgress("Bringing the database up to date", () => applyMigrations(database.owner));
  await grantSiteAccess(database);
  if (wantsDemo(database)) await seedDatabase(database.owner);
  else await seedVocabularies(database.owner);
}

/** What to do first if no account exists yet; otherwise undefined. */
export async function describeFirstStep({ owner }: Pick<DatabaseUrls, "owner">): Promise<string | undefined> {
  const { rowCount } = await withConnection(owner, (client) => client.query('SELECT 1 FROM "User" LIMIT 1'));
  if (rowCount) return undefined;
  return "Nobody can sign in yet. Invite the first administrator: npm run administrator -- name@example.org";
}
