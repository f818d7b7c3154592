import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";

/** Whether nginx is installed; it is no package of npm. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** Starts nginx with the example of a cache for operators before a site at this port. */
export async function startNginx(port: number) {
  const folder = mkdtempSync(join(tmpdir(), "xarxa-nginx-"));
  chmodSync(folder, 0o755);
  const example = readFileSync(join(root, "deploy", "nginx", "xarxa-cache.conf"), "utf8");
  const [inHttp = "", inLocation = ""] = example.split("# In `location /`:");
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const own = await findFreePort();
  const configuration = `daemon off; pid ${folder}/pid; error_log stderr; events {}
    http { access_log off; ${places.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
      ${inHttp.replace("/var/cache/nginx/xarxa", `${folder}/cache`)}
      server { listen 127.0.0.1:${own}; location / { proxy_pass http://127.0.0.1:${port};
        ${inLocation.replaceAll(/^#/gm, "")} } } }`;
  writeFileSync(join(folder, "nginx.conf"), configuration);
  const child = spawn("nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (chunk) => (output += chunk));
  const base = `http://127.0.0.1:${own}`;
  while (!(await fetch(`${base}/api/health`).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(output);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  return { base, stop };
}
