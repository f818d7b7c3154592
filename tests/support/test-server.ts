import type { TestProject } from "vitest/node";
import { shareInProcess } from "@/lib/serving/shared";
import { stopEverything } from "@/scripts/process/command";
import { generateClient } from "@/scripts/site/build";
import { fillDemoTemplate, startTestServer } from "@/scripts/test/server";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the PostgreSQL server with the template databases. */
    testServer: string;
  }
}

async function startOwnServer() {
  await generateClient();
  const server = await startTestServer();
  await fillDemoTemplate(server);
  return { address: server.addressOf("postgres"), stop: stopEverything };
}

/**
 * `npm test` starts a server for all its parts and names it in TEST_SERVER. Run directly (`npx vitest`, an editor's
 * test button), this starts one. Vitest loads this file once per project, so the server is shared in the process.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_SERVER;
  const own = given ? undefined : await shareInProcess("test-server", startOwnServer);
  project.provide("testServer", given ?? own?.address ?? "");
  return async () => own?.stop();
}
