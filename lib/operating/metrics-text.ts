import { Gauge } from "prom-client";
import { describeReplicas } from "@/lib/database/replicas";
import { countConnections } from "@/lib/db";
import { errorFields, log } from "@/lib/log";
import { type Metrics, metrics } from "@/lib/metrics/registry";
import { shareInProcess } from "@/lib/serving/shared";
import { readQueues, type WaitingWork } from "./queues";

const gauges = ({ registry }: Metrics) =>
  shareInProcess("queue-metrics", () => {
    const [labelNames, registers] = [["queue"] as const, [registry]];
    return {
      length: new Gauge({ name: "xarxa_queue_length", help: "What is due, at most 10,000.", labelNames, registers }),
      oldest: new Gauge({
        name: "xarxa_queue_oldest_seconds",
        help: "For how long the oldest has been due.",
        labelNames,
        registers,
      }),
      up: new Gauge({ name: "xarxa_database_up", help: "Whether the database answers.", registers }),
    };
  });

async function tryQueues(now: Date): Promise<WaitingWork[] | null> {
  try {
    return await readQueues(now);
  } catch (error) {
    log("warn", "metrics.database", errorFields(error));
    return null;
  }
}

/** What only this process knows: its connections, and how it sees the replicas. */
export function observeConnections(): void {
  const { connections, savesWaiting, replicaLag, replicaReady } = metrics();
  for (const { name: replica, state, lag } of describeReplicas()) {
    replicaReady.set({ replica }, state === "ready" ? 1 : 0);
    if (lag === null) replicaLag.remove({ replica });
    else replicaLag.set({ replica }, lag);
  }
  const { pools, savesWaiting: saves } = countConnections();
  for (const [pool, states] of Object.entries(pools))
    for (const [state, count] of Object.entries(states)) connections.set({ pool, state }, count);
  savesWaiting.set(saves);
}

/** All metrics in Prometheus' text format. Without the database it says so, and the rest is as useful as ever. */
export async function metricsText(now: Date): Promise<string> {
  const all = metrics();
  const { length, oldest, up } = gauges(all);
  observeConnections();
  const queues = await tryQueues(now);
  up.set(queues ? 1 : 0);
  for (const { queue, length: count, oldest: seconds } of queues ?? []) {
    length.set({ queue }, count);
    oldest.set({ queue }, seconds);
  }
  return all.registry.metrics();
}

/** The content type of that format. */
export const metricsType = () => metrics().registry.contentType;
