import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "./browser";

// Chromium from npm, for machines without a browser. It would unpack into the temporary folder, readable for one user
// only, so each user gets a folder in the checkout instead.

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const folder = join(modules, ".cache", `browser-${process.getuid?.() ?? 0}`);

/** Without any font every text counts as invisible, and clicks wait for ever. */
function writeFontSettings(): void {
  const places = [join(folder, "fonts"), "/usr/share/fonts", join(modules, "@fontsource")];
  const lines = [...places.map((place) => `<dir>${place}</dir>`), `<cachedir>${join(folder, "font-cache")}</cachedir>`];
  writeFileSync(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?>\n<fontconfig>\n${lines.join("\n")}\n</fontconfig>\n`,
  );
}

export async function prepareBundledBrowser(): Promise<Browser> {
  mkdirSync(folder, { recursive: true });
  // The package reads these variables when it is imported and changes others; only the browser gets the result. The
  // name of a runtime makes it unpack libnss and other libraries.
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" });
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  process.env = before;
  writeFontSettings();
  const own = { TMPDIR: folder, FONTCONFIG_PATH: folder, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  return { executablePath, env: { ...(before as Record<string, string>), ...own } };
}
