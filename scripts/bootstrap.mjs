// Plain JavaScript without packages, because it runs first, on whatever Node (20 or newer) is installed. It runs
// scripts/<command>.ts with the Node version of the lockfile, after installing packages if they changed; in a release,
// which holds no sources and no build tools, it runs what `npm run build` made of the command.
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

const buildFolder = join(root, process.env.XARXA_BUILD_FOLDER || ".next", "site");
const built = join(buildFolder, `${command}.mjs`);
/** The processes of a site always run as they were built. */
const isProcess = command === "serve" || command === "work";
const runsBuilt = isProcess || (!existsSync(join(modules, "tsx")) && existsSync(built));

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

/** The heap of a process of the site, as in `scripts/site/child.ts`; commands have no limit. */
function nodeOptions() {
  if (!runsBuilt) return ["--import", "tsx"];
  const heap = `--max-old-space-size=${Number(process.env.HEAP_MB) || 768}`;
  if (command === "work") return [heap, "--max-semi-space-size=8"];
  return isProcess ? [heap] : [];
}

function environment(folder) {
  return {
    ...process.env,
    PATH: [folder, join(modules, ".bin"), process.env.PATH].join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    // Any existing file works: it keeps Prisma from downloading an engine that is not used.
    PRISMA_SCHEMA_ENGINE_BINARY: join(root, "package.json"),
    // Fewer memory arenas, because threads of the image library would each keep their peak memory.
    ...(runsBuilt ? { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" } : {}),
  };
}

/** Replaces this process where Node can (since 22.15), so that the process manager has no second one to signal. */
function become(file, args, env) {
  if (!runsBuilt || typeof process.execve !== "function") return;
  process.chdir(root);
  process.removeAllListeners("warning");
  process.execve(file, [file, ...args], env);
}

function runCommand() {
  const folder = findNodeFolder() ?? dirname(process.execPath);
  const node = join(folder, "node");
  const script = runsBuilt ? built : join(root, "scripts", `${command}.ts`);
  // Checks must not depend on local configuration.
  const file = join(root, ".env");
  const settings = command !== "test" && existsSync(file) ? [`--env-file=${file}`] : [];
  const [args, env] = [[...settings, ...nodeOptions(), script, ...rest], environment(folder)];
  become(node, args, env);
  // `--import tsx` keeps it one process, so that signals and exit codes are the command's own.
  const running = spawn(node, args, { cwd: root, env, stdio: "inherit" });
  // Ctrl-C reaches the whole process group. The child stops by itself, so this process only waits for it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => running.kill(signal));
  running.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

if (isProcess && !existsSync(built)) {
  console.error(`There is no build in ${buildFolder}. Run npm run build first.`);
  process.exit(1);
}
if (!runsBuilt) installIfChanged();
runCommand();
