// `npm run build`: the pages for production, in `.next`. Needs no database.
import { runCommand } from "./process/command";
import { buildSite, generateClient } from "./site/build";

runCommand(async () => {
  await generateClient();
  await buildSite();
  return 0;
});
