import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { findRunningServer, prepareCluster } from "@/scripts/database/cluster";
import { canConnect, createDatabase, withConnection } from "@/scripts/database/connection";
import { keepPostgresRunning } from "@/scripts/database/postgres";
import { prepareBinaries } from "@/scripts/database/server-binaries";
import { chooseServerPlace } from "@/scripts/database/server-place";
import { stopEverything } from "@/scripts/process/command";

const place = chooseServerPlace();
const name = `restart-${process.pid}`;

afterAll(async () => {
  await stopEverything();
  rmSync(join(place.folder, name), { recursive: true, force: true });
});

test("a killed embedded server is restarted at the same address with its data", async () => {
  const cluster = prepareCluster(place, prepareBinaries(place), name);
  const server = await keepPostgresRunning(cluster);
  await createDatabase(server.addressOf("postgres"), "kept");
  const address = server.addressOf("kept");
  await withConnection(address, (client) => client.query("CREATE TABLE kept AS SELECT 1 AS number"));
  const before = findRunningServer(cluster.data);
  process.kill(before?.pid ?? 0, "SIGKILL");
  while (findRunningServer(cluster.data)?.pid === before?.pid || !(await canConnect(address))) await sleep(50);
  const { rows } = await withConnection(address, (client) => client.query("SELECT number FROM kept"));
  expect(rows).toEqual([{ number: 1 }]);
});
