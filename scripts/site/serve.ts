// The web process: the front door with Next behind it. Started by `npm start` and `npm run dev` with an IPC channel, and
// by `npm run serve` alone.
import { createServer } from "node:http";
import { flushCompileCache } from "node:module";
import { join, resolve } from "node:path";
import next from "next";
import { watchReplicas } from "@/lib/database/watch-replicas";
import { directDatabase } from "@/lib/env";
import { errorFields, log, setLogLevel } from "@/lib/log";
import { TagListener } from "@/lib/serving/listen";
import { exportTraces } from "@/lib/traces/export";
import { cleanConsole } from "../../lib/serving/clean-console";
import { answerBrokenRequests, limitConnections } from "../../lib/serving/connections";
import { createFrontDoor } from "../../lib/serving/front-door";
import { root } from "../process/project";
import { drain, finishAnswers } from "./close-server";
import { requireSettings } from "./settings";

const development = process.env.XARXA_DEV === "1";
const settings = requireSettings();
// The project to serve; tests serve a small one.
const project = resolve(process.env.XARXA_PROJECT || root);

setLogLevel(settings.LOG_LEVEL);
if (!development) cleanConsole();

// Upgrade requests are handled like all others, except in development, where Next needs its web socket.
const server = createServer({ maxHeaderSize: 16_384, ...(development ? {} : { shouldUpgradeCallback: () => false }) });
const app = next({
  dev: development,
  dir: project,
  port: settings.PORT,
  httpServer: development ? server : undefined,
});
const traces = exportTraces(settings);
const listener = new TagListener(directDatabase());

let stopWatching = async () => {};

/** The replicas first, because what the listener hears decides which of them may be read. */
async function listenAndWatch(): Promise<void> {
  stopWatching = await watchReplicas(settings.DATABASE_READ_URL);
  await listener.start();
}

async function start(): Promise<void> {
  await Promise.all([app.prepare(), listenAndWatch()]);
  const door = await createFrontDoor({
    handle: app.getRequestHandler(),
    siteUrl: settings.SITE_URL,
    trustedProxies: settings.TRUSTED_PROXIES,
    pageCacheBytes: settings.PAGE_CACHE_MB * 1_048_576,
    isPurgedBefore: settings.CACHE_PURGE_URL.length > 0,
    project,
    buildFolder: join(project, process.env.XARXA_BUILD_FOLDER || ".next"),
    publicFolder: join(project, "public"),
    development,
    hearSaves: () => listener.hearSaves(),
  });
  server.on("request", door.answer);
  limitConnections(server);
  answerBrokenRequests(server);
  // Listening without a host detects a port that is taken on IPv4 or on IPv6 only.
  server.listen(settings.PORT, () => {
    log("debug", "serve.ready", { port: settings.PORT });
    setTimeout(flushCompileCache, firstFlush).unref();
    process.send?.({ ready: true, port: settings.PORT });
    if (!development) void door.warm();
  });
}

/** Node itself writes the cache only on exit, so a process that is killed early would leave none. */
const firstFlush = 60_000;

let stopping = false;

/** In milliseconds: `npm start` waits for five seconds, service managers for thirty. */
const patience = process.send ? 3_000 : 20_000;

/** By hand, or with the process that started it, there is nobody who would send readers elsewhere. */
async function stop(signal?: NodeJS.Signals): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (signal === "SIGTERM" && !process.send) await drain(server, settings.DRAIN_SECONDS);
  setTimeout(() => process.exit(0), patience).unref();
  await finishAnswers(server, patience * 0.75);
  await Promise.all([listener.stop(), stopWatching(), traces.stop()]);
  await app.close().catch(() => {});
  process.exit(0);
}

function fail(error: unknown): void {
  const { code } = error as { code?: string };
  log("error", "serve.failed", errorFields(error));
  process.stderr.write(code === "EADDRINUSE" ? `Port ${settings.PORT} is taken.\n` : `${error}\n`);
  if (process.connected) process.send?.({ ready: false, code });
  process.exit(1);
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// The parent is gone: exit and release the port.
process.on("disconnect", () => stop());
server.on("error", fail);
start().catch(fail);
