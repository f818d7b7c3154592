import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";

/** Whether Varnish is installed; it is no package of npm. */
export const hasVarnish = spawnSync("varnishd", ["-V"]).status === 0;

/** Starts Varnish with the example for operators before the sites at these ports. */
export async function startVarnish(port: number, otherPort = port) {
  const folder = mkdtempSync(join(tmpdir(), "xarxa-varnish-"));
  const example = readFileSync(join(root, "deploy", "varnish", "xarxa.vcl"), "utf8");
  writeFileSync(join(folder, "site.vcl"), example.replace('"3001"', `"${port}"`).replace('"3002"', `"${otherPort}"`));
  const own = await findFreePort();
  const options = ["-F", "-j", "none", "-n", join(folder, "work"), "-a", `127.0.0.1:${own}`];
  const storage = ["-s", "malloc,32m", "-T", "none", "-f", join(folder, "site.vcl")];
  const child: ChildProcess = spawn("varnishd", [...options, ...storage], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const base = `http://127.0.0.1:${own}`;
  const isUp = () =>
    fetch(`${base}/api/health`).then(
      ({ status }) => status === 200,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(output);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  return { base, port: own, stop };
}
