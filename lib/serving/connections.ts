import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

const refusals: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

function refuse(socket: Duplex, status: number): void {
  if (socket.writable)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  else socket.destroy();
}

/** Answers requests that Node cannot parse; they never reach the front door. */
export function answerBrokenRequests(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET") socket.destroy();
    else refuse(socket, refusals[error.code ?? ""] ?? 400);
  });
}

/**
 * Sets time limits, so that slow clients cannot occupy connections. What a busy process has not read yet counts as not
 * sent, so the limits are longer than it is ever busy.
 */
export function limitConnections(server: Server): void {
  server.headersTimeout = 20_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 10_000;
}
