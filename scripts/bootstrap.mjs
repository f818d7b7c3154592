// Plain JavaScript without packages, because it runs first, on whatever Node (20 or newer) is installed. It installs
// packages if they changed, then runs scripts/<command>.ts with the Node version of the lockfile.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stampFile = join(modules, ".install-stamp");
const [command, ...rest] = process.argv.slice(2);

// Ctrl-C reaches the whole process group. The child stops by itself, so this process only waits for it.
let running;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => running?.kill(signal));

/** Only what decides what is installed: a new script in package.json does not. */
function hashInstallInputs() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  return hash.update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}

/** The stamp is written on success only, so an interrupted installation is repeated. */
function installIfChanged() {
  const stamp = hashInstallInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  console.log("Installing packages (about a minute the first time) …");
  const flags = [
    "--include=dev",
    "--include=optional",
    "--ignore-scripts=false",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" };
  const result = spawnSync("npm", ["ci", ...flags], options);
  if (result.status !== 0) {
    console.error("The installation did not finish. Check the network and run the same command again.");
    process.exit(result.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}

/** The locked platform package needs no install script. The package `node` is the fallback for other platforms. */
function findNodeFolder() {
  const folders = [`node-${process.platform}-${process.arch}/bin`, "node/bin"];
  return folders.map((folder) => join(modules, folder)).find((folder) => existsSync(join(folder, "node")));
}

function runCommand() {
  const folder = findNodeFolder() ?? dirname(process.execPath);
  const env = {
    ...process.env,
    PATH: [folder, join(modules, ".bin"), process.env.PATH].join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    // Any existing file works: it keeps Prisma from downloading an engine that is not used.
    PRISMA_SCHEMA_ENGINE_BINARY: join(root, "package.json"),
  };
  const script = join(root, "scripts", `${command}.ts`);
  // Checks must not depend on local configuration.
  const file = join(root, ".env");
  const settings = command !== "test" && existsSync(file) ? [`--env-file=${file}`] : [];
  // `--import tsx` keeps it one process, so that signals and exit codes are the command's own.
  running = spawn(join(folder, "node"), [...settings, "--import", "tsx", script, ...rest], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  running.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

installIfChanged();
runCommand();
