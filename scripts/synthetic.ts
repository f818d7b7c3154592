// `npm run synthetic -- 10000`: adds so many invented practices, and schools, cities and networks around them, for
// measuring. They mean nothing and are marked as demo. With DATABASE_URL it fills that database.
import { applyMigrations } from "./apply-migrations";
import { runCommand } from "./command";
import { joinDatabase } from "./database";
import { ExplainedError } from "./explained-error";
import { tellProgress } from "./progress";
import { seedDatabase } from "./seed-database";
import { addSyntheticRecords } from "./synthetic-records";

runCommand(async () => {
  const practices = Number(process.argv[2] ?? 1_000);
  if (!Number.isInteger(practices) || practices < 1 || practices > 1_000_000) {
    throw new ExplainedError("How many practices? A whole number up to 1000000, as in: npm run synthetic -- 10000");
  }
  const { address } = await joinDatabase();
  await applyMigrations(address);
  await seedDatabase(address);
  await tellProgress(`Adding ${practices} synthetic practices in six languages`, () =>
    addSyntheticRecords(address, practices),
  );
  console.log("They are there.");
  return 0;
});
