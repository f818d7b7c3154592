// The worker process: jobs and the email queue. Started by `npm start` and `npm run dev` with an IPC channel, and by
// `npm run work` alone.
import { recordOutcome } from "@/lib/contact/deliver/record-outcome";
import { closeDatabase } from "@/lib/db";
import { directDatabase } from "@/lib/env";
import { startJobs } from "@/lib/jobs/start-jobs";
import { log, setLogLevel } from "@/lib/log";
import { startMailWork } from "@/lib/mail/work";
import { TagListener } from "@/lib/serving/listen";
import { purgeCaches } from "@/lib/serving/purging/purge";
import { exportTraces } from "@/lib/traces/export";
import { requireSettings } from "./settings";
import { serveMetrics } from "./worker-metrics";

const settings = requireSettings();
setLogLevel(settings.LOG_LEVEL);

/** Tells caches before the sites what was saved. */
function startPurging(): { stop: () => Promise<void> } {
  const { stop } = purgeCaches(settings.CACHE_PURGE_URL);
  const listener = new TagListener(directDatabase());
  void listener.start();
  return { stop: async () => void (await Promise.all([stop(), listener.stop()])) };
}

const running = [startJobs(), startMailWork({ note: recordOutcome }), serveMetrics(), exportTraces(settings)];
if (settings.CACHE_PURGE_URL.length > 0) running.push(startPurging());
log("debug", "work.ready", {});

let stopping = false;

/** Waits for the work in progress, up to a limit; the next worker repeats what was cut off. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), 4_000).unref();
  await Promise.all(running.map((one) => one.stop()));
  await closeDatabase();
  process.exit(0);
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// The parent is gone.
process.on("disconnect", stop);
