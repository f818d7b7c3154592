import { join } from "node:path";
import { requireProgram } from "../process/program";
import { tellProgress } from "../process/progress";
import { root } from "../process/project";
import { withConnection } from "./connection";

async function hasRecords(address: string): Promise<boolean> {
  const { rows } = await withConnection(address, (client) => client.query('SELECT 1 FROM "Record" LIMIT 1'));
  return rows.length > 0;
}

/** Fills an empty database with the demo, in one transaction: interrupted, it leaves the database empty. */
export async function seedDatabase(address: string): Promise<void> {
  if (await hasRecords(address)) return;
  const args = ["--import", "tsx", join(root, "prisma", "seed.ts")];
  await tellProgress("Filling the empty database with the demo", () =>
    requireProgram("Filling the database", process.execPath, args, { env: { DATABASE_URL: address } }),
  );
}
