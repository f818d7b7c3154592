import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. Scripts build paths from it, never from the working directory. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Whether this code runs from a bundle: in a release there are no sources, and nothing is generated. */
export const isBundled = !import.meta.url.endsWith(".ts");

export const migrationsFolder = join(root, "prisma", "migrations");
export const schemaFile = join(root, "prisma", "schema.prisma");
