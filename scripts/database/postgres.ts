import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Register, whenStopping } from "../process/command";
import { ExplainedError } from "../process/explained-error";
import { keepRunning, type Running } from "../process/keep-running";
import { findFreePort } from "../process/port";
import { startProgram, stopProgram } from "../process/program";
import { type Cluster, findRunningServer, serverUser } from "./cluster";
import { canConnect } from "./connection";
import { prepareLaunch } from "./server-program";

export interface PostgresServer extends Running {
  /** The address of a database of this server. */
  addressOf(database: string): string;
  stop(): Promise<void>;
}

export function addressOn(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${serverUser}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** Stops a server that outlived its command (killed without `setpriv`), and removes a leftover pid file. */
async function clearLeftovers(cluster: Cluster): Promise<void> {
  const server = findRunningServer(cluster.data);
  if (server) process.kill(server.pid, "SIGINT");
  for (let wait = 0; wait < 100 && findRunningServer(cluster.data); wait++) await sleep(100);
  if (findRunningServer(cluster.data)) {
    throw new ExplainedError(`An old PostgreSQL (process ${server?.pid}) does not end. Stop it and try again.`);
  }
  rmSync(join(cluster.data, "postmaster.pid"), { force: true });
}

function readLog(cluster: Cluster): string {
  return readFileSync(join(cluster.data, "..", "log"), "utf8")
    .trim()
    .split("\n")
    .slice(-15)
    .join("\n");
}

function launch(cluster: Cluster, port: number, settings: string[]): ChildProcess {
  // TCP on this machine only. The path of a socket has a length limit that a deep checkout exceeds.
  const own = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, "timezone=UTC"];
  const args = ["-D", cluster.data, ...[...own, ...settings].flatMap((setting) => ["-c", setting])];
  const { file, args: all, options } = prepareLaunch(cluster.place, join(cluster.binaries, "bin", "postgres"), args);
  const log = openSync(join(cluster.data, "..", "log"), "w");
  return startProgram(file, all, { ...options, stdio: ["ignore", log, log] });
}

async function waitUntilReady(cluster: Cluster, child: ChildProcess, address: string): Promise<void> {
  for (let wait = 0; wait < 600; wait++) {
    if (child.exitCode !== null) break;
    if (await canConnect(address)) return;
    await sleep(50);
  }
  throw new ExplainedError(`The embedded PostgreSQL did not start. The end of its log:\n${readLog(cluster)}`);
}

export interface ServerOptions {
  settings?: string[];
  /** If undefined, a free port is chosen. */
  port?: number;
  /** Registers the function that stops the server. */
  register?: Register;
}

/** Starts the server of a cluster. It is stopped when the command ends. */
export async function startPostgres(cluster: Cluster, options: ServerOptions = {}): Promise<PostgresServer> {
  await clearLeftovers(cluster);
  const port = options.port ?? (await findFreePort());
  const child = launch(cluster, port, options.settings ?? []);
  let asked = false;
  const stop = () => {
    asked = true;
    // SIGINT is PostgreSQL's fast shutdown: it closes sessions and needs no recovery afterwards.
    return stopProgram(child, "SIGINT", 15_000);
  };
  const forget = (options.register ?? whenStopping)(stop);
  const ended = once(child, "exit").then(async ([code, signal]) => {
    if (asked) await new Promise(() => {});
    forget();
    return String(signal ?? `exit code ${code}`);
  });
  await waitUntilReady(cluster, child, addressOn(cluster, port, "postgres"));
  return { addressOf: (database) => addressOn(cluster, port, database), ended, stop };
}

/** Starts the server and restarts it on the same port whenever it exits, so that clients find it again. */
export async function keepPostgresRunning(cluster: Cluster): Promise<PostgresServer> {
  const port = await findFreePort();
  return keepRunning("postgres", (register) => startPostgres(cluster, { port, register }));
}
