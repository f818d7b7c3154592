import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. Every script names its files from here, never from the folder it was called in. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const migrationsFolder = join(root, "prisma", "migrations");
export const schemaFile = join(root, "prisma", "schema.prisma");
