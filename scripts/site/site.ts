import { keepRunning } from "../process/keep-running";
import { bundleProcesses } from "./bundle";
import { launchSite, type SiteOptions, siteEnvironment } from "./launch-site";

export interface Site {
  address: string;
}

/**
 * Starts the web process and restarts it whenever it exits. Resolves when it listens; it is stopped with the command.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  if (!options.development) await bundleProcesses();
  await keepRunning("site", (register) => launchSite(options, register));
  return { address: siteEnvironment(options).SITE_URL ?? "" };
}
