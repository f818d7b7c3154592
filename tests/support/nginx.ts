import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";

/** Whether nginx is installed; it is no package of npm. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

const readExample = (name: string) => readFileSync(join(root, "deploy", "nginx", name), "utf8");

const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

export type Nginx = {
  base: string;
  start: () => Promise<void>;
  /** As if its machine lost its power. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Runs nginx in a folder of its own; `http` says what stands in the block of that name. */
async function runNginx(http: (place: { port: number; folder: string }) => string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "xarxa-nginx-"));
  // Its workers run as another user.
  chmodSync(folder, 0o755);
  const port = await findFreePort();
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  const configuration = `daemon off; pid ${folder}/pid; error_log stderr; events { worker_connections 512; }
    http { access_log off; ${paths} ${http({ port, folder })} }`;
  writeFileSync(join(folder, "nginx.conf"), configuration);
  const base = `http://127.0.0.1:${port}`;
  let child: ChildProcess;
  let output = "";
  const start = async () => {
    child = spawn("nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    child.stderr?.on("data", (chunk) => (output += chunk));
    while (!(await fetch(`${base}/api/health`).catch(() => null))) {
      if (child.exitCode !== null) throw new Error(output);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const end = async (signal: (pid: number) => void) => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
    const ended = once(child, "exit");
    signal(child.pid);
    await ended;
  };
  // With its workers, which are in its group.
  const kill = () => end((pid) => process.kill(-pid, "SIGKILL"));
  const stop = async () => {
    await end((pid) => process.kill(pid, "SIGTERM"));
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { base, start, kill, stop };
}

/** Starts nginx with the example of a cache for operators before a site at this port. */
export function startNginx(sitePort: number): Promise<Nginx> {
  const [inHttp = "", inLocation = ""] = readExample("xarxa-cache.conf").split("# In `location /`:");
  return runNginx(
    ({ port, folder }) => `${inHttp.replace("/var/cache/nginx/xarxa", `${folder}/cache`)}
      server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${sitePort};
        ${inLocation.replaceAll(/^#/gm, "")} } }`,
  );
}

/** Starts nginx with the example for operators, without TLS, before the sites at these ports. */
export function startBalancer(ports: readonly number[]): Promise<Nginx> {
  const [sites = "", , site = ""] = readExample("xarxa.conf").split(/^server \{/m);
  const [example = "", settings = ""] = /server 127\.0\.0\.1:3001(.*)/.exec(sites) ?? [];
  const servers = ports.map((port) => `server 127.0.0.1:${port}${settings}`).join("\n");
  const upstream = sites.replace(/\n.*127\.0\.0\.1:3002.*/, "").replace(example, servers);
  const isOfTls = /^\s*(listen|ssl_)/;
  const lines = site.split("\n").filter((line) => !isOfTls.test(line));
  return runNginx(
    ({ port }) => `${upstream} server { listen 127.0.0.1:${port};
      ${lines.join("\n").replace("X-Forwarded-For $remote_addr", "X-Forwarded-For $http_x_forwarded_for")}`,
  );
}
