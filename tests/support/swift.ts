import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { parseS3Address } from "@/lib/media/s3-address";
import { connectToS3, patient } from "@/lib/media/s3-client";
import { findFreePort } from "@/scripts/process/port";

// OpenStack Swift with its interface of S3: a real service of object storage, which checks signatures. Debian has it
// (swift-proxy, swift-account, swift-container, swift-object); it is no package of npm.

const hashFile = "/etc/swift/swift.conf";
const hasHash = () => existsSync(hashFile) && /^swift_hash_path_\w+ *= *\w/m.test(readFileSync(hashFile, "utf8"));

/** Whether Swift is installed, with the secret in /etc that it looks for nowhere else, and may be started. */
export const hasSwift = process.getuid?.() === 0 && spawnSync("swift-proxy-server", ["-h"]).status === 0 && hasHash();

const kinds = ["account", "container", "object"] as const;
type Ports = Record<(typeof kinds)[number] | "proxy", number>;

const defaults = (folder: string, port: number) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = root
swift_dir = ${folder}
devices = ${folder}/devices
mount_check = false
fallocate_reserve = 0
log_level = ERROR
`;

const proxy = (folder: string, port: number) => `${defaults(folder, port)}
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache listing_formats bulk s3api tempauth copy slo dlo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
allow_multipart_uploads = true
s3_acl = false
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
${["catch_errors", "gatekeeper", "healthcheck", "listing_formats", "bulk", "copy", "slo", "dlo"]
  .map((name) => `[filter:${name}]\nuse = egg:swift#${name}`)
  .join("\n")}
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:9
`;

const part = (folder: string, port: number, kind: string) => `${defaults(folder, port)}
[pipeline:main]
pipeline = ${kind}-server
[app:${kind}-server]
use = egg:swift#${kind}
`;

function writeRing(folder: string, kind: string, port: number): void {
  const builder = join(folder, `${kind}.builder`);
  const steps = [["create", "1", "1", "1"], ["add", `r1z1-127.0.0.1:${port}/d1`, "1"], ["rebalance"]];
  for (const step of steps) {
    const { status, stdout } = spawnSync("swift-ring-builder", [builder, ...step], { encoding: "utf8" });
    if (status !== 0) throw new Error(stdout);
  }
}

async function choosePorts(): Promise<Ports> {
  const ports: number[] = [];
  while (ports.length < 4) {
    const port = await findFreePort();
    if (!ports.includes(port)) ports.push(port);
  }
  const [account = 0, container = 0, object = 0, proxyPort = 0] = ports;
  return { account, container, object, proxy: proxyPort };
}

function configure(folder: string, ports: Ports): void {
  mkdirSync(join(folder, "devices", "d1"), { recursive: true });
  for (const kind of kinds) {
    writeRing(folder, kind, ports[kind]);
    writeFileSync(join(folder, `${kind}.conf`), part(folder, ports[kind], kind));
  }
  writeFileSync(join(folder, "proxy.conf"), proxy(folder, ports.proxy));
}

async function waitFor(port: number, children: readonly ChildProcess[], output: () => string): Promise<void> {
  while (!(await fetch(`http://127.0.0.1:${port}/healthcheck`).catch(() => null))) {
    if (children.some(({ exitCode }) => exitCode !== null)) throw new Error(output());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export type Swift = { url: string; stop: () => Promise<void> };

/** Starts Swift in a folder of its own, with an empty bucket at `url`. */
export async function startSwift(): Promise<Swift> {
  const folder = mkdtempSync(join(tmpdir(), "xarxa-swift-"));
  const ports = await choosePorts();
  configure(folder, ports);
  let output = "";
  const children = [...kinds, "proxy"].map((kind) => {
    // A test that is killed leaves no server.
    const command = ["--pdeathsig", "KILL", `swift-${kind}-server`, join(folder, `${kind}.conf`)];
    const child = spawn("setpriv", command, { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    return child;
  });
  const stop = async () => {
    for (const child of children) child.kill("SIGKILL");
    await Promise.all(children.map((child) => child.exitCode === null && !child.signalCode && once(child, "exit")));
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `s3://test%3Atester:testing@127.0.0.1:${ports.proxy}/bucket/test?tls=no`;
  try {
    // The proxy answers before the servers behind it do.
    for (const port of Object.values(ports)) await waitFor(port, children, () => output);
    const address = parseS3Address(url)!;
    const { client } = await connectToS3(address, patient);
    await client.send(new CreateBucketCommand({ Bucket: address.bucket }));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
