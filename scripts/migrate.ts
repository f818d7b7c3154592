// `npm run migrate`: brings a database up to date, before the site is started or upgraded: migrations, the rights of the
// site's role, and in an empty database the vocabularies. Several at once wait for each other.
import { applyMigrations } from "./database/apply-migrations";
import { grantSiteAccess, joinDatabase } from "./database/database";
import { seedVocabularies } from "./database/seed-vocabularies";
import { runCommand } from "./process/command";
import { describeFirstStep } from "./site/prepare-database";

runCommand(async () => {
  const owner = await joinDatabase();
  const names = await applyMigrations(owner);
  console.log(names.length > 0 ? `Applied: ${names.join(", ")}` : "The database has every migration already.");
  await grantSiteAccess({ owner, site: process.env.DATABASE_URL || owner });
  if (await seedVocabularies(owner)) console.log("Added the vocabularies.");
  const firstStep = await describeFirstStep({ owner });
  if (firstStep) console.log(firstStep);
  return 0;
});
