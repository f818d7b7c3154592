// `npm run synthetic -- 10000`: adds this many invented practices with schools, cities and networks, marked as demo,
// for measuring. With DATABASE_URL it fills that database.
import { applyMigrations } from "./database/apply-migrations";
import { joinDatabase } from "./database/database";
import { seedDatabase } from "./database/seed-database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { tellProgress } from "./process/progress";
import { addSyntheticRecords } from "./synthetic/records";

runCommand(async () => {
  const practices = Number(process.argv[2] ?? 1_000);
  if (!Number.isInteger(practices) || practices < 1 || practices > 1_000_000) {
    throw new ExplainedError("How many practices? A whole number up to 1000000, as in: npm run synthetic -- 10000");
  }
  const address = await joinDatabase();
  await applyMigrations(address);
  await seedDatabase(address);
  await tellProgress(`Adding ${practices} synthetic practices in six languages`, () =>
    addSyntheticRecords(address, practices),
  );
  console.log("They are there.");
  return 0;
});
