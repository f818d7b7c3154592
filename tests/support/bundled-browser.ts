import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "./browser";

// Chromium from npm, for machines without one. It unpacks into the temporary folder with a mode that only its user
// can read and takes what it finds there, so each user gets a folder of the checkout instead.

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const folder = join(modules, ".cache", `browser-${process.getuid?.() ?? 0}`);

/** On a machine without any font every text counts as invisible, and clicks wait for ever. */
function writeFontSettings(): void {
  const places = [join(folder, "fonts"), "/usr/share/fonts", join(modules, "@fontsource")];
  const lines = [...places.map((place) => `<dir>${place}</dir>`), `<cachedir>${join(folder, "font-cache")}</cachedir>`];
  writeFileSync(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?>\n<fontconfig>\n${lines.join("\n")}\n</fontconfig>\n`,
  );
}

/** The package reads these when it is imported. The runtime's name makes it unpack libnss and what else is missing. */
function prepareEnvironment(): void {
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
}

export async function prepareBundledBrowser(): Promise<Browser> {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH } = process.env;
  prepareEnvironment();
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  writeFontSettings();
  const own = { FONTCONFIG_PATH: folder, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  // Only the browser gets its libraries: our own programs keep the system's.
  Object.assign(process.env, { TMPDIR: TMPDIR ?? "/tmp", AWS_LAMBDA_JS_RUNTIME: AWS_LAMBDA_JS_RUNTIME ?? "" });
  process.env.LD_LIBRARY_PATH = LD_LIBRARY_PATH ?? "";
  return { executablePath, env: { ...(process.env as Record<string, string>), ...own } };
}
