import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSigned } from "../../support/self-signed";

export type TlsProxy = { address: string; forwardTo: (site: string) => void; stop: () => Promise<void> };

/** A proxy that terminates TLS, forwards plain HTTP, and names the client. */
export async function startTlsProxy(): Promise<TlsProxy> {
  let site = "";
  const server = createServer(selfSigned(), (req, res) => {
    const headers = {
      ...req.headers,
      "x-forwarded-for": req.socket.remoteAddress ?? "",
      "x-forwarded-proto": "https",
      "x-forwarded-host": req.headers.host ?? "",
    };
    const onward = request(new URL(req.url ?? "/", site), { method: req.method, headers, setHost: false }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(res);
    });
    onward.on("error", () => res.destroy());
    req.pipe(onward);
  }).listen(0);
  await once(server, "listening");
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  const { port } = server.address() as AddressInfo;
  const forwardTo = (address: string) => {
    site = address;
  };
  return { address: `https://localhost:${port}`, forwardTo, stop };
}
