import { existsSync } from "node:fs";
import { prepareBundledBrowser } from "./bundled-browser";

export interface Browser {
  /** Not set: Playwright's own. */
  executablePath?: string;
  env?: Record<string, string>;
}

/** Quiet: nothing that a browser does by itself may reach the network or the screen. */
export const browserArguments = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/**
 * The browser of the end-to-end tests: the one of CHROMIUM, else the system's, else the one from npm, else (where
 * that one does not exist) Playwright's own, which `npx playwright install chromium` brings.
 * CHROMIUM=bundled takes the one from npm even where the system has one.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM;
  if (chosen && chosen !== "bundled") return { executablePath: chosen };
  if (!chosen && existsSync("/usr/bin/chromium")) return { executablePath: "/usr/bin/chromium" };
  if (process.platform === "linux" && process.arch === "x64") return prepareBundledBrowser();
  return {};
}
