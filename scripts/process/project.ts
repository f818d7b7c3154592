import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. Scripts build paths from it, never from the working directory. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const migrationsFolder = join(root, "prisma", "migrations");
export const schemaFile = join(root, "prisma", "schema.prisma");
