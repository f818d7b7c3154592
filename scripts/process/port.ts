import { createServer } from "node:net";
import { ExplainedError } from "./explained-error";

/** Listening without a host detects a port that is taken on IPv4 or on IPv6 only. */
function tryPort(port: number): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer().once("error", resolve);
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

export async function findFreePort(): Promise<number> {
  const port = await tryPort(0);
  if (typeof port !== "number") throw port;
  return port;
}

/** A configured port is used or refused, never replaced: whoever set it relies on it. */
async function requirePort(port: number): Promise<number> {
  const result = await tryPort(port);
  if (typeof result === "number") return port;
  const reason = result.code === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${result.code})`;
  throw new ExplainedError(`PORT=${port} ${reason}. Free it, choose another, or leave PORT out.`);
}

const firstPort = 3000;
const lastPort = 3100;

/** The port of the site: the configured one, or the first free one from 3000. */
export async function chooseSitePort(asked: number | undefined): Promise<number> {
  if (asked !== undefined) return requirePort(asked);
  for (let port = firstPort; port <= lastPort; port++) {
    if (typeof (await tryPort(port)) !== "number") continue;
    if (port !== firstPort) console.log(`Port ${firstPort} is taken by another program, so the site uses ${port}.`);
    return port;
  }
  throw new ExplainedError(`Every port from ${firstPort} to ${lastPort} is taken. Set PORT to a free one.`);
}
