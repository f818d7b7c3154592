import { runProgram } from "../process/program";
import { generateClient } from "../site/build";

type Program = [string, ...string[]];

const format: Program[] = [["biome", "format", "."]];
const lint: Program[] = [["biome", "check", "--formatter-enabled=false", "--error-on-warnings", "."]];
// Route types are generated anew, because those of an older build may list pages that no longer exist.
const types: Program[] = [
  ["next", "typegen"],
  ["tsc", "--noEmit", "-p", "tests/tsconfig.check.json"],
];

export const sourceChecks = { format, lint, types } as const;

/** Runs programs one after the other and resolves to the first exit code that is not 0. */
export async function runPrograms(programs: readonly Program[]): Promise<number> {
  for (const [file, ...args] of programs) {
    const code = await runProgram(file, args, { loud: true });
    if (code !== 0) return code;
  }
  return 0;
}

/** The types need the database client, which is not in the repository. */
export async function checkTypes(): Promise<number> {
  await generateClient();
  return runPrograms(types);
}
