import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canConnect } from "@/scripts/database/connection";
import { chooseServerPlace } from "@/scripts/database/server-place";
import { findFreePort } from "@/scripts/process/port";

/** Whether PgBouncer is installed; it is no package of npm. */
export const hasPooler = spawnSync("pgbouncer", ["--version"]).status === 0;

/** Starts PgBouncer in transaction mode before the server of this address, with three connections to it. */
export async function startPooler(target: URL) {
  const folder = mkdtempSync(join(tmpdir(), "xarxa-pooler-"));
  chmodSync(folder, 0o755);
  const port = await findFreePort();
  writeFileSync(
    join(folder, "users"),
    `"${decodeURIComponent(target.username)}" "${decodeURIComponent(target.password)}"\n`,
  );
  const settings = {
    ...{ listen_addr: "127.0.0.1", listen_port: port, unix_socket_dir: "" },
    ...{ auth_type: "scram-sha-256", auth_file: join(folder, "users") },
    ...{ pool_mode: "transaction", default_pool_size: 3, max_client_conn: 200 },
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const databases = `[databases]\n* = host=${target.hostname} port=${target.port}\n`;
  writeFileSync(join(folder, "pooler.ini"), `${databases}\n[pgbouncer]\n${lines.join("\n")}\n`);
  const { account } = chooseServerPlace();
  const child: ChildProcess = spawn("pgbouncer", ["-q", join(folder, "pooler.ini")], { ...account, stdio: "ignore" });
  const address = new URL(target);
  address.port = String(port);
  while (child.exitCode === null && !(await canConnect(address.href)))
    await new Promise((resolve) => setTimeout(resolve, 50));
  const stop = async () => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: address.href, stop };
}
