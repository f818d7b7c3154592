import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { findFreePort } from "../process/port";
import { type Cluster, findRunningServer, prepareCluster } from "./cluster";
import { addressOn, startPostgres } from "./postgres";
import { prepareBinaries } from "./server-binaries";
import { chooseServerPlace, giveToServer, type ServerPlace } from "./server-place";

// A temporary PostgreSQL with streaming replicas, for tests and measurements. All of them are real and write to the disk
// as in production, because tests kill them.

/** A folder of its own that the server's user may enter. */
function makePlace(): ServerPlace {
  const place = { ...chooseServerPlace(), folder: mkdtempSync(join(tmpdir(), "xarxa-replica-")) };
  chmodSync(place.folder, 0o755);
  return place;
}

export type Server = {
  cluster: Cluster;
  port: number;
  address: (database: string) => string;
  start: () => Promise<void>;
  /** As if the machine lost its power. */
  kill: () => Promise<void>;
  signal: (signal: NodeJS.Signals) => void;
};

async function makeServer(cluster: Cluster, settings: string[]): Promise<Server> {
  const port = await findFreePort();
  const signal = (name: NodeJS.Signals) => {
    const running = findRunningServer(cluster.data);
    if (running) process.kill(running.pid, name);
  };
  const start = async () =>
    void (await startPostgres(cluster, { port, settings: ["max_connections=200", ...settings] }));
  const kill = async () => {
    signal("SIGKILL");
    while (findRunningServer(cluster.data)) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await start();
  return { cluster, port, address: (database) => addressOn(cluster, port, database), start, kill, signal };
}

/** PostgreSQL writes the backup itself, into a folder that must not exist yet. */
async function copyCluster({ cluster, address }: Server, place: ServerPlace, name: string): Promise<Cluster> {
  const folder = join(place.folder, name);
  mkdirSync(folder, { mode: 0o700 });
  giveToServer(place, folder);
  const client = new Client({ connectionString: `${address("postgres")}?replication=database` });
  await client.connect();
  const target = `TARGET 'server', TARGET_DETAIL '${join(folder, "base")}'`;
  await client.query(`BASE_BACKUP (LABEL 'replica', CHECKPOINT 'fast', WAL true, MANIFEST 'no', ${target})`);
  await client.end();
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  giveToServer(place, data);
  const { status, stderr } = spawnSync("tar", ["-xf", join(folder, "base", "base.tar"), "-C", data]);
  if (status !== 0) throw new Error(String(stderr));
  rmSync(join(folder, "base"), { recursive: true });
  writeFileSync(join(data, "standby.signal"), "");
  giveToServer(place, join(data, "standby.signal"));
  return { ...cluster, data };
}

/** Starts a primary; `addReplica` copies it and follows it from then on. */
export async function startReplicatedServer() {
  const place = makePlace();
  const binaries = prepareBinaries(chooseServerPlace());
  const primary = await makeServer(prepareCluster(place, binaries, "primary"), []);
  const servers = [primary];
  const addReplica = async (through = primary.port) => {
    const name = `replica-${servers.length}`;
    const copy = await copyCluster(primary, place, name);
    const { password } = primary.cluster;
    const source = `host=127.0.0.1 port=${through} user=xarxa password=${password} application_name=${name}`;
    const replica = await makeServer(copy, [`primary_conninfo=${source}`]);
    servers.push(replica);
    return replica;
  };
  const stop = async () => {
    for (const server of servers.reverse()) await server.kill();
    rmSync(place.folder, { recursive: true, force: true });
  };
  return { primary, addReplica, stop };
}
