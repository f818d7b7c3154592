// `npm run seed`: fills an empty database with the demo. `npm start` does the same by itself.
import { applyMigrations } from "./apply-migrations";
import { generateClient } from "./build";
import { runCommand } from "./command";
import { joinDatabase } from "./database";
import { seedDatabase } from "./seed-database";

runCommand(async () => {
  const { address } = await joinDatabase();
  await applyMigrations(address);
  await generateClient();
  await seedDatabase(address);
  console.log("The database is filled.");
  return 0;
});
