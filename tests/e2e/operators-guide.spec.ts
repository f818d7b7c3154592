import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { DiskStore } from "@/lib/media/disk-store";
import { createDatabase, withConnection } from "@/scripts/database/connection";
import { siteAddress } from "@/scripts/database/site-role";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";
import { bundleCommands } from "@/scripts/site/bundle";
import { buildFolder } from "@/scripts/test/steps";
import { guideBlocks } from "../support/guide";

// The operator's guide (docs/operating) is followed in an empty folder by its own commands. The long version builds a
// fresh clone and installs the packages that run; the short one takes the build and the packages of these tests.

const isLong = process.env.GUIDE === "long";
test.describe.configure({ mode: "serial", timeout: isLong ? 1_800_000 : 600_000 });

const folder = mkdtempSync(join(tmpdir(), "xarxa-guide-"));
const checkout = join(folder, "checkout");
const release = join(folder, "srv");

let shell: ChildProcess;
let [output, code]: [string, number | null] = ["", null];
let ports: [number, number];

const databaseAt = (name: string) => Object.assign(new URL(process.env.DATABASE_URL ?? ""), { pathname: `/${name}` });
const names = [randomUUID(), randomUUID()].map((id) => `guide_${id.slice(0, 8)}`);

/** What `npm install --omit=peer` leaves, without asking a registry: no compiler, no tests. */
function linkPackages(): void {
  const target = join(release, "0.1.0", "node_modules");
  const left = new Set(["tsx", "typescript", "vitest", "@playwright", "playwright", "esbuild", ".bin"]);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")))
    if (!left.has(name)) symlinkSync(join(root, "node_modules", name), join(target, name));
}

/** A checkout as the guide finds it: with its build in `.next`. */
async function prepareCheckout(): Promise<void> {
  await bundleCommands();
  mkdirSync(checkout, { recursive: true });
  for (const name of ["public", "next.config.mjs", "package.json", "package-lock.json"])
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  for (const name of ["scripts", "prisma", "lib"]) symlinkSync(join(root, name), join(checkout, name));
  const built = join(root, buildFolder);
  const isKept = (file: string) => !file.startsWith(join(built, "cache"));
  cpSync(built, join(checkout, ".next"), { recursive: true, verbatimSymlinks: true, filter: isKept });
  linkPackages();
}

/** The settings that an operator writes into a file. */
function writeSettings(database: URL): void {
  const settings = {
    DATABASE_URL: siteAddress(database.href),
    SITE_URL: `http://localhost:${ports[0]}`,
    AUTH_SECRET: "a-secret-of-thirty-two-letters-or-more",
    CONTACT_EMAIL: "contact@city.example",
    MEDIA_FOLDER: join(folder, "media"),
    OPEN_DATA_FOLDER: join(folder, "open-data"),
    EXPORT_FOLDER: join(folder, "exports"),
    BACKUP_FOLDER: join(folder, "backups"),
    BACKUP_KEY: "a-key-of-twenty-four-letters-or-more",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(release, "xarxa.env"), lines.join(""), { mode: 0o640 });
}

/** The blocks to run as one script, each announced. */
function writeScript(): string {
  const run = guideBlocks().filter(
    ({ language, mark }) => language === "sh" && (mark === "" || (isLong && mark === "long")),
  );
  const steps = run.map(({ page, text }, index) => `echo "=== ${index + 1} ${page}"\n${text}`);
  return `set -euo pipefail\n${steps.join("\n")}\necho "=== end"\n`;
}

test.beforeAll(async () => {
  test.setTimeout(isLong ? 1_800_000 : 600_000);
  ports = [await findFreePort(), await findFreePort()];
  const [database, empty] = names.map(databaseAt) as [URL, URL];
  for (const name of names) await createDatabase(process.env.DATABASE_URL ?? "", name);
  mkdirSync(release, { recursive: true });
  if (isLong) await once(spawn("git", ["clone", "-q", root, checkout], { stdio: "inherit" }), "exit");
  else await prepareCheckout();
  writeSettings(database);
  const { PATH, HOME, LANG } = process.env;
  const chosen = { XARXA: release, OWNER: database.href, EMPTY: empty.href, FILES: join(folder, "restored") };
  const pictures = join(folder, "pictures");
  await new DiskStore(pictures).write(`${"a".repeat(40)}-pdf`, new Map([["document.pdf", Buffer.from("a document")]]));
  const places = { MEDIA: pictures, STORAGE: join(folder, "moved"), FIRST: String(ports[0]), SECOND: String(ports[1]) };
  shell = spawn("bash", ["-c", writeScript()], {
    cwd: checkout,
    env: { NODE_ENV: "development", PATH, HOME, LANG, ...chosen, ...places },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [shell.stdout, shell.stderr]) stream?.on("data", (chunk) => (output += chunk));
  // Hung commands fail with what they said, not with a limit of the test.
  const limit = setTimeout(killAll, isLong ? 1_700_000 : 500_000);
  [code] = await once(shell, "exit");
  clearTimeout(limit);
});

/** The shell, the sites and the worker are a group of their own. */
function killAll(): void {
  try {
    if (shell?.pid) process.kill(-shell.pid, "SIGKILL");
  } catch {
    // None of them is left.
  }
}

test.afterAll(async () => {
  killAll();
  await withConnection(process.env.DATABASE_URL ?? "", async (client) => {
    for (const name of names) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  });
  rmSync(folder, { recursive: true, force: true });
});

test("every command of the guide succeeds, and what was not run is named", () => {
  const skipped = guideBlocks().filter(({ language, mark }) => language === "sh" && mark !== "");
  for (const { page, mark, text } of skipped)
    test.info().annotations.push({ type: `not run: ${mark}`, description: `${page}: ${text.split("\n")[0]}` });
  expect(code, output).toBe(0);
  expect(output).toContain("=== end");
});

test("both sites serve the database that was migrated, and the first administrator is invited", async () => {
  expect(output).toContain("Added the vocabularies.");
  const invitation = /http:\/\/localhost:\d+\/\S+/.exec(output)?.[0] ?? "";
  for (const port of ports) {
    expect((await fetch(`http://localhost:${port}/api/ready`)).status).toBe(200);
    expect((await fetch(`http://localhost:${port}/ca`)).status).toBe(200);
  }
  expect((await fetch(invitation)).status).toBe(200);
});

test("the backup was written, listed, verified and restored, and files were moved", async () => {
  expect(output).toMatch(/^Written: .+\/backups\/xarxa-.+\.tar\.gz\.sealed \(/m);
  expect(output).toMatch(/^xarxa-.+\.tar\.gz\.sealed$/m);
  expect(output).toMatch(/^Restored and equal: \d+ tables/m);
  expect(output).toMatch(/^Read \d+ pages of it; all answered\.$/m);
  expect(output).toMatch(/^Restored: the site of /m);
  expect(output).toContain("Copied and read back: 1. There already: 0.");
  const [one, other] = await Promise.all(
    names.map((name) =>
      withConnection(databaseAt(name).href, async (client) => {
        const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "Term"`);
        return rows[0]?.count;
      }),
    ),
  );
  expect(one).toBeGreaterThan(100);
  expect(other).toBe(one);
});
