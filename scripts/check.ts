// `npm run check`: the quick checks before a commit: format, lint, types.
import { runCommand } from "./process/command";
import { summarise } from "./test/checks";
import { checkClient, checkSources } from "./test/steps";

runCommand(async () => {
  await checkClient();
  await checkSources();
  return summarise();
});
