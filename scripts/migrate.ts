// `npm run migrate`: applies all pending migrations. `npm start` does the same.
import { applyMigrations } from "./database/apply-migrations";
import { joinDatabase } from "./database/database";
import { runCommand } from "./process/command";

runCommand(async () => {
  const address = await joinDatabase();
  const names = await applyMigrations(address);
  console.log(names.length > 0 ? `Applied: ${names.join(", ")}` : "The database has every migration already.");
  return 0;
});
