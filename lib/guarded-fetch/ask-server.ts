import type { IncomingMessage } from "node:http";
import { request as askByTls } from "node:https";
import type { OutsideNetwork } from "./outside-network";
import { FetchRefusal, refusalFrom } from "./refusal";

/** In milliseconds: to find and reach the server, without a byte from it, and altogether. */
export type FetchLimits = { connect: number; idle: number; whole: number };
export type ServerCall = {
  headers: Record<string, string>;
  network: OutsideNetwork;
  limits: FetchLimits;
  signal: AbortSignal;
};

/** A host with many addresses is not tried at all of them. */
const triedAddresses = 3;

function askAt(url: URL, address: string, { headers, network, limits, signal }: ServerCall): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = askByTls({
    // The address that was checked, whatever the name means a moment later.
    host: address,
    servername: url.hostname,
    port: url.port || 443,
    path: url.pathname + url.search,
    headers: { ...headers, host: url.host },
    agent: false,
    signal,
    ...(network.authorities ? { ca: network.authorities } : {}),
  });
  const timer = setTimeout(() => request.destroy(new FetchRefusal("unreachable")), limits.connect);
  request.on("socket", (socket) => socket.once("secureConnect", () => clearTimeout(timer)));
  request.setTimeout(limits.idle, () => request.destroy(new FetchRefusal("tooSlow")));
  request.on("error", reject);
  request.on("response", (response) => {
    response.setTimeout(limits.idle, () => response.destroy(new FetchRefusal("tooSlow")));
    // What fails while nobody reads has no effect; whoever reads learns of it.
    response.on("error", () => {});
    resolve(response);
  });
  request.end();
  return promise.finally(() => clearTimeout(timer));
}

async function reachableAddresses({ hostname }: URL, { network, limits, signal }: ServerCall): Promise<string[]> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new FetchRefusal("unreachable")), limits.connect);
  const giveUp = () => reject(new FetchRefusal("tooSlow"));
  signal.addEventListener("abort", giveUp);
  const unknown = () => Promise.reject(new FetchRefusal("unknownHost", hostname));
  try {
    const found = await Promise.race([network.resolve(hostname).catch(unknown), late]);
    const reachable = found.map(({ address }) => address).filter(network.isReachable);
    if (reachable.length === 0) throw new FetchRefusal(found.length > 0 ? "notPublic" : "unknownHost", hostname);
    return reachable.slice(0, triedAddresses);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}

/** Asks the server of an address. Its name is resolved once, and only a public address is connected to. */
export async function askServer(url: URL, call: ServerCall): Promise<IncomingMessage> {
  let last = new FetchRefusal("unreachable");
  for (const address of await reachableAddresses(url, call)) {
    try {
      return await askAt(url, address, call);
    } catch (error) {
      last = refusalFrom(error);
      if (last.problem !== "unreachable") throw last;
    }
  }
  throw last;
}
