import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { createDatabase } from "@/scripts/database/connection";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";
import { emptyTemplate } from "@/scripts/test/server";
import { buildFolder } from "@/scripts/test/steps";

// Runs `npm start` on an empty database in DATABASE_URL. All these tests share one start.
test.describe.configure({ mode: "serial" });

let command: ChildProcess;
let address = "";
let output = "";

const answers = (path: string) =>
  fetch(address + path).then(
    ({ status }) => status === 200,
    () => false,
  );

async function waitFor(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(100);
}

/** The process id of a bundle, by its name. */
function pidOf(name: "serve" | "work"): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  const line = stdout.split("\n").find((one) => one.includes(`site/${name}.`) && one.includes(` ${command.pid} `));
  return Number(line?.trim().split(" ")[0]);
}

test.beforeAll(async () => {
  const server = process.env.DATABASE_URL ?? "";
  const database = new URL(server);
  database.pathname = `own_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(server, database.pathname.slice(1), emptyTemplate);
  const port = await findFreePort();
  address = `http://localhost:${port}`;
  command = spawn(process.execPath, ["--import", "tsx", join(root, "scripts", "start.ts")], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      DATABASE_URL: database.href,
      PORT: String(port),
      SITE_URL: address,
      LOG_LEVEL: "info",
      XARXA_BUILD_FOLDER: buildFolder,
    },
  });
  for (const stream of [command.stdout, command.stderr]) stream?.on("data", (chunk) => (output += chunk));
  await waitFor(() => output.includes("Ctrl-C stops it.") || command.exitCode !== null);
  await waitFor(() => output.includes("npm run administrator") || command.exitCode !== null);
});

test.afterAll(async () => {
  const ended = once(command, "exit");
  command.kill("SIGTERM");
  await ended;
});

test("an empty database in DATABASE_URL gets no demo and no sign-in link, and the start says what to do first", async () => {
  expect(output).toContain("Invite the first administrator: npm run administrator");
  expect(output).not.toContain("token=");
  expect(await answers("/api/ready")).toBe(true);
  expect(await answers("/en/practices")).toBe(true);
});

test("a killed site is restarted at the same address, with one line of log", async () => {
  process.kill(pidOf("serve"), "SIGKILL");
  await waitFor(() => output.includes('"process.restarted","process":"site"'));
  expect(await answers("/api/ready")).toBe(true);
  expect(output.match(/"process.ended","process":"site","reason":"SIGKILL"/g)).toHaveLength(1);
});

test("a killed worker is restarted, and the site keeps running", async () => {
  // The worker is started after the site.
  await waitFor(() => pidOf("work") > 0);
  const before = pidOf("work");
  process.kill(before, "SIGKILL");
  expect(await answers("/api/health")).toBe(true);
  await waitFor(() => output.includes('"process.restarted","process":"worker"'));
  expect(pidOf("work")).not.toBe(before);
});
