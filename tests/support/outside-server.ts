import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { OutsideNetwork } from "@/lib/guarded-fetch/outside-network";
import { selfSigned } from "./self-signed";

/** A server outside: real TLS on this machine, for a name that only `networkOf` knows. Counts what it is asked. */
export async function startOutside(host: string, answer: RequestListener, listenAt = "127.0.0.1") {
  const asked: string[] = [];
  const own = selfSigned(host);
  const server = createServer(own, (req, res) => {
    asked.push(req.url ?? "");
    answer(req, res);
  }).listen(0, listenAt);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { host, origin: `https://${host}:${port}`, ip: listenAt, cert: own.cert, asked, stop };
}

export type OutsideServer = Awaited<ReturnType<typeof startOutside>>;

/** A network of these servers. The addresses of this machine are reachable, unless another rule is given. */
export function networkOf(
  servers: readonly OutsideServer[],
  isReachable = (address: string): boolean => address === "127.0.0.1",
): OutsideNetwork {
  return {
    resolve: async (host) => {
      const found = servers.filter((server) => server.host === host);
      if (found.length === 0) throw Object.assign(new Error("unknown"), { code: "ENOTFOUND" });
      return found.map(({ ip }) => ({ address: ip, family: 4 }));
    },
    isReachable,
    authorities: servers.map(({ cert }) => cert),
  };
}
