import { stopEverything } from "@/scripts/process/command";
import { buildSite, generateClient } from "@/scripts/site/build";
import { fillDemoTemplate, startTestServer } from "@/scripts/test/server";
import { buildFolder, startTestedSite } from "@/scripts/test/steps";

/**
 * `npm test` passes the site in BASE_URL. Run directly (`npx playwright test`, an editor's test button), this builds
 * and starts one with the demo. Returns the teardown.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.BASE_URL) return async () => {};
  process.env.XARXA_BUILD_FOLDER = buildFolder;
  await generateClient();
  await buildSite(buildFolder);
  const server = await startTestServer();
  await fillDemoTemplate(server);
  const { site, database } = await startTestedSite(server);
  Object.assign(process.env, { BASE_URL: site.address, DATABASE_URL: database });
  return stopEverything;
}
