// A process that applies migrations, for tests that kill it: migrate-process.ts <address> <folder>
import { applyMigrations } from "@/scripts/database/apply-migrations";

const [address = "", folder] = process.argv.slice(2);
await applyMigrations(address, folder);
