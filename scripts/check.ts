// `npm run check`: the quick checks, before every commit: format, lint, types.
import { runCommand } from "./process/command";
import { summarise } from "./test/checks";
import { checkClient, checkSources } from "./test/steps";

runCommand(async () => {
  await checkClient();
  await checkSources();
  return summarise();
});
