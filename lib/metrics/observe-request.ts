import type { IncomingMessage, ServerResponse } from "node:http";
import { isLogged, log } from "@/lib/log";
import { makeRequestId, withRequestId } from "@/lib/request-id";
import { plainAddress } from "@/lib/serving/visitor-headers";
import { openTrace } from "@/lib/traces/span";
import { metrics } from "./registry";
import { type RequestClass, requestClass } from "./request-class";

/** In milliseconds: a longer request is logged without asking for details. */
const slow = 2_000;

/** Only what the site itself chose: neither the address nor anything about the visitor. */
function logRequest(method: string | undefined, of: RequestClass, status: number, ms: number): void {
  const level = status >= 500 ? "warn" : ms > slow ? "info" : "debug";
  if (!isLogged(level)) return;
  log(level, "request", { class: of, method, status, ms: Math.round(ms) });
}

/**
 * Answers a request under an id, which its log lines and its answer carry, and counts it when it is over. An id from
 * outside is taken from trusted proxies only.
 */
export function observeRequest(
  req: IncomingMessage,
  res: ServerResponse,
  isTrusted: (address: string) => boolean,
  answer: () => void,
): void {
  const start = performance.now();
  const asked = req.headers["x-request-id"];
  const isFromProxy = isTrusted(plainAddress(req.socket.remoteAddress));
  const id = makeRequestId(isFromProxy ? asked : undefined);
  res.setHeader("x-request-id", id);
  const parent = isFromProxy ? String(req.headers.traceparent ?? "") : "";
  withRequestId(id, () => {
    const trace = openTrace("request", "server", parent);
    res.once("close", () => {
      const ms = performance.now() - start;
      // A visitor who left before the answer began got no status.
      const status = res.headersSent ? res.statusCode : 499;
      const target = requestClass(req.url ?? "/");
      metrics().requests.observe({ class: target, status }, ms / 1_000);
      logRequest(req.method, target, status, ms);
      const method = req.method ?? "";
      trace.end(
        { "http.request.method": method, "http.response.status_code": status, "xarxa.class": target },
        status >= 500,
      );
    });
    trace.run(answer);
  });
}
