// `npm run build`: builds the pages for production into `.next`. Needs no database.
import { runCommand } from "./process/command";
import { buildSite, generateClient } from "./site/build";

runCommand(async () => {
  await generateClient();
  await buildSite();
  return 0;
});
