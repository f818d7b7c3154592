import { shownSettings } from "../../lib/env";
import { readRelease } from "../site/release";
import type { About } from "./manifest";

/** Which version made the archive, and how it was configured. */
export function describeOrigin(now: Date): Pick<About, "version" | "commit" | "createdAt" | "settings"> {
  const { version, commit } = readRelease();
  return { version, commit, createdAt: now.toISOString(), settings: shownSettings(process.env) };
}
