import { shownSettings } from "../../lib/env";
import { readRelease } from "../../lib/operating/release";
import type { About } from "./manifest";

/** Which version made the archive, and how it was configured. */
export async function describeOrigin(now: Date): Promise<Pick<About, "version" | "commit" | "createdAt" | "settings">> {
  const { version, commit } = await readRelease();
  return { version, commit, createdAt: now.toISOString(), settings: shownSettings(process.env) };
}
