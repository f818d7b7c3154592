// `npm run configuration`: writes `.env.example` and `docs/configuration.md` from `lib/env/variables.ts`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeAsExample, describeAsTable } from "../lib/env/describe";
import { runCommand } from "./process/command";
import { root } from "./process/project";

runCommand(async () => {
  writeFileSync(join(root, ".env.example"), describeAsExample());
  writeFileSync(join(root, "docs", "configuration.md"), describeAsTable());
  return 0;
});
