import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { shareInProcess } from "@/lib/serving/shared";

// What this process counts. It holds numbers only: no label comes from a visitor, so their number stays small and no
// personal data can get in. What the database counts is added when it is asked for (lib/operating/metrics-text.ts).

const seconds = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Connections and replicas, as this process sees them. */
function ofDatabase(registers: Registry[]) {
  return {
    connections: new Gauge({
      name: "xarxa_database_connections",
      help: "Connections of this process to the database: open, idle, and callers that wait for one.",
      labelNames: ["pool", "state"] as const,
      registers,
    }),
    replicaLag: new Gauge({
      name: "xarxa_replica_lag_seconds",
      help: "For how long a replica of the database has been behind, by its place in the configuration.",
      labelNames: ["replica"] as const,
      registers,
    }),
    replicaReady: new Gauge({
      name: "xarxa_replica_ready",
      help: "Whether pages are read from a replica.",
      labelNames: ["replica"] as const,
      registers,
    }),
    savesWaiting: new Gauge({
      name: "xarxa_database_saves_waiting",
      help: "Saves that wait for their turn.",
      registers,
    }),
  };
}

function create() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "xarxa_" });
  return {
    registry,
    requests: new Histogram({
      name: "xarxa_request_duration_seconds",
      help: "From a request to the end of its answer, by class of address and status.",
      labelNames: ["class", "status"] as const,
      buckets: seconds,
      registers,
    }),
    pages: new Counter({
      name: "xarxa_page_cache_total",
      help: "Public pages: found in the cache, shared with a rendering in progress, or rendered.",
      labelNames: ["outcome"] as const,
      registers,
    }),
    renderings: new Histogram({
      name: "xarxa_page_rendering_seconds",
      help: "First renderings of public pages.",
      buckets: seconds,
      registers,
    }),
    cacheBytes: new Gauge({ name: "xarxa_page_cache_bytes", help: "Memory of cached pages.", registers }),
    cachePages: new Gauge({ name: "xarxa_page_cache_pages", help: "Number of cached pages.", registers }),
    jobs: new Histogram({
      name: "xarxa_job_duration_seconds",
      help: "Runs of jobs; those that another worker did are not counted.",
      labelNames: ["task", "outcome"] as const,
      buckets: [0.01, 0.1, 1, 10, 60],
      registers,
    }),
    jobSuccess: new Gauge({
      name: "xarxa_job_last_success_timestamp_seconds",
      help: "When a job last succeeded in this worker.",
      labelNames: ["task"] as const,
      registers,
    }),
    deliveries: new Counter({
      name: "xarxa_email_deliveries_total",
      help: "Attempts of this worker to send an email, by outcome.",
      labelNames: ["outcome"] as const,
      registers,
    }),
    purges: new Counter({
      name: "xarxa_cache_purges_total",
      help: "Requests of this worker to purge pages from a shared cache, by outcome.",
      labelNames: ["outcome"] as const,
      registers,
    }),
    ...ofDatabase(registers),
  };
}

export type Metrics = ReturnType<typeof create>;

/** The metrics of this process, one set for Next's bundle and the front door. */
export function metrics(): Metrics {
  return shareInProcess("metrics", create);
}
