import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { env } from "@/lib/env";
import { errorFields, log } from "@/lib/log";
import { mayReadMetrics } from "@/lib/metrics/access";
import { metrics } from "@/lib/metrics/registry";
import { observeConnections } from "@/lib/operating/metrics-text";
import { plainAddress } from "@/lib/serving/visitor-headers";

async function answer({ url, headers, socket }: IncomingMessage, res: ServerResponse): Promise<void> {
  if (url === "/api/health") return void res.setHeader("content-type", "application/json").end('{"alive":true}');
  const address = plainAddress(socket.remoteAddress);
  const isAllowed = url === "/api/metrics" && mayReadMetrics({ authorization: headers.authorization, address }, env());
  if (!isAllowed) return void res.writeHead(404).end();
  observeConnections();
  const { registry } = metrics();
  res.setHeader("content-type", registry.contentType).end(await registry.metrics());
}

/** Answers metrics and health at METRICS_PORT, if it is set: the worker has no other address. */
export function serveMetrics(): { stop: () => Promise<void> } {
  const { METRICS_PORT: port } = env();
  if (port === 0) return { stop: async () => {} };
  const server = createServer((req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
  // The worker's task is to work: a port that is taken is logged and no reason to end.
  server.on("error", (error) => log("error", "metrics.failed", errorFields(error)));
  server.listen(port);
  return {
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
