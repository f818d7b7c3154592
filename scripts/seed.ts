// `npm run seed`: fills an empty database with the demo, as `npm start` does.
import { applyMigrations } from "./database/apply-migrations";
import { joinDatabase } from "./database/database";
import { seedDatabase } from "./database/seed-database";
import { runCommand } from "./process/command";
import { generateClient } from "./site/build";

runCommand(async () => {
  const address = await joinDatabase();
  await applyMigrations(address);
  await generateClient();
  await seedDatabase(address);
  console.log("The database is filled.");
  return 0;
});
