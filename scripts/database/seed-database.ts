import { join } from "node:path";
import { requireProgram } from "../process/program";
import { tellProgress } from "../process/progress";
import { root } from "../process/project";
import { withConnection } from "./connection";
import { seedVocabularies } from "./seed-vocabularies";

async function isEmpty(address: string): Promise<boolean> {
  const { rows } = await withConnection(address, (client) => client.query('SELECT 1 FROM "Record" LIMIT 1'));
  return rows.length === 0;
}

/** Fills an empty database with the demo in one transaction, so that an interruption leaves no half of it. */
export async function seedDatabase(address: string): Promise<void> {
  if (!(await isEmpty(address))) return;
  await seedVocabularies(address);
  await tellProgress("Filling the empty database with the demo", () =>
    requireProgram("Filling the database", process.execPath, ["--import", "tsx", join(root, "prisma", "seed.ts")], {
      env: { DATABASE_URL: address },
    }),
  );
}
