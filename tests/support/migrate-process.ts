// Applies migrations in a process that tests can kill: migrate-process.ts <address> <folder>
import { applyMigrations } from "@/scripts/database/apply-migrations";

const [address = "", folder] = process.argv.slice(2);
await applyMigrations(address, folder === undefined ? {} : { folder });
