import { existsSync } from "node:fs";
import { prepareBundledBrowser } from "./bundled-browser";

export interface Browser {
  /** Undefined: Playwright's own browser. */
  executablePath?: string;
  env?: Record<string, string>;
}

/** Disables everything that a browser does on its own over the network or on the screen. */
export const browserArguments = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/**
 * The browser of the end-to-end tests: CHROMIUM, else the system's, else the one from npm, else Playwright's own (`npx
 * playwright install chromium`). CHROMIUM=bundled forces the one from npm.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM;
  if (chosen && chosen !== "bundled") return { executablePath: chosen };
  if (!chosen && existsSync("/usr/bin/chromium")) return { executablePath: "/usr/bin/chromium" };
  if (process.platform === "linux" && process.arch === "x64") return prepareBundledBrowser();
  return {};
}
