import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "../process/living-process";
import { giveToServer, type ServerPlace } from "./server-place";
import { prepareLaunch } from "./server-program";

/** A PostgreSQL cluster: the data directory of one server. */
export interface Cluster {
  place: ServerPlace;
  binaries: string;
  data: string;
  password: string;
}

export const serverUser = "xarxa";

function runInitdb(place: ServerPlace, binaries: string, data: string, passwordFile: string): void {
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [`--username=${serverUser}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const args = ["-D", data, "-E", "UTF8", ...locale, ...access];
  const { file, args: all, options } = prepareLaunch(place, join(binaries, "bin", "initdb"), args);
  const result = spawnSync(file, all, { ...options, stdio: "pipe", encoding: "utf8" } as const);
  if (result.status !== 0) throw new Error(`initdb failed:\n${result.stdout}${result.stderr}${result.error ?? ""}`);
}

/** The marker is written last: a folder without it was interrupted and is created again. */
function createCluster(place: ServerPlace, binaries: string, folder: string, marker: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveToServer(place, folder);
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  giveToServer(place, passwordFile);
  runInitdb(place, binaries, join(folder, "data"), passwordFile);
  writeFileSync(marker, "");
}

/** Opens the cluster with this name, and creates it if it does not exist. */
export function prepareCluster(place: ServerPlace, binaries: string, name: string): Cluster {
  const folder = join(place.folder, name);
  const marker = join(folder, "complete");
  if (!existsSync(marker)) createCluster(place, binaries, folder, marker);
  const password = readFileSync(join(folder, "password"), "utf8");
  return { place, binaries, data: join(folder, "data"), password };
}

/** The process id and port of the server that runs on this data directory, if any. */
export function findRunningServer(data: string): { pid: number; port: number } | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n").map(Number);
  return pid && port && isRunning(pid, data) ? { pid, port } : undefined;
}
