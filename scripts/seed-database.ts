import { join } from "node:path";
import { requireProgram } from "./program";
import { tellProgress } from "./progress";
import { root } from "./project";

/** Fills an empty database with the demo. The script itself knows whether it is empty, full or half full. */
export async function seedDatabase(address: string): Promise<void> {
  const args = ["--import", "tsx", join(root, "prisma", "seed.ts")];
  await tellProgress("Filling the empty database with the demo", () =>
    requireProgram("Filling the database", process.execPath, args, { env: { DATABASE_URL: address } }),
  );
}
