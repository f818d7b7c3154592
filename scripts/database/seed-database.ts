import { join } from "node:path";
import { requireProgram } from "../process/program";
import { tellProgress } from "../process/progress";
import { root } from "../process/project";
import { withConnection } from "./connection";

async function isEmpty(address: string, table: "Record" | "Term"): Promise<boolean> {
  const { rows } = await withConnection(address, (client) => client.query(`SELECT 1 FROM "${table}" LIMIT 1`));
  return rows.length === 0;
}

function runSeed(address: string, args: string[]): Promise<void> {
  const program = ["--import", "tsx", join(root, "prisma", "seed.ts"), ...args];
  return requireProgram("Filling the database", process.execPath, program, { env: { DATABASE_URL: address } });
}

/** Fills an empty database with the demo in one transaction, so that an interruption leaves it empty. */
export async function seedDatabase(address: string): Promise<void> {
  if (!(await isEmpty(address, "Record"))) return;
  await tellProgress("Filling the empty database with the demo", () => runSeed(address, ["--demo"]));
}

/** Fills an empty database with the vocabularies only: no record can be written without them. */
export async function seedVocabularies(address: string): Promise<void> {
  if (!(await isEmpty(address, "Record")) || !(await isEmpty(address, "Term"))) return;
  await tellProgress("Adding the vocabularies", () => runSeed(address, []));
}
