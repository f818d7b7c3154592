import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers everything with these headers, as a site behind a cache does, and counts what it is asked. */
export async function startStandIn(headersOf: (path: string) => OutgoingHttpHeaders) {
  const asked: string[] = [];
  const server = createServer(({ url = "/" }, res) => {
    asked.push(url);
    res.writeHead(200, headersOf(url)).end(url);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const count = (path: string) => asked.filter((url) => url === path).length;
  return { port: (server.address() as AddressInfo).port, count, stop };
}
