// `npm run build`: builds the pages and the commands of a release into `.next`. Needs no database.
import { runCommand } from "./process/command";
import { buildSite, generateClient } from "./site/build";
import { bundleCommands, bundleProcesses } from "./site/bundle";
import { writeRelease } from "./site/release";

runCommand(async () => {
  const folder = process.env.XARXA_BUILD_FOLDER || undefined;
  await generateClient();
  await buildSite(folder);
  await bundleProcesses();
  await bundleCommands();
  writeRelease();
  return 0;
});
