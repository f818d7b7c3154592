import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * `open`: as if it were not there. `refused`: connections are closed at once. `silent`: they are taken, and nothing is
 * answered. A number: each is cut after so many bytes of the answer.
 */
export type Line = "open" | "refused" | "silent" | number;

/** A line to a server of this machine that can be broken in the ways in which networks break. */
export async function startFaultyLine(port: number) {
  let line: Line = "open";
  let times = Number.POSITIVE_INFINITY;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    sockets.add(near);
    near.on("error", () => {});
    near.on("close", () => sockets.delete(near));
    const now = times-- > 0 ? line : "open";
    if (now === "refused") return void near.destroy();
    if (now === "silent") return void near.resume();
    const far = connect(port, "127.0.0.1");
    far.on("error", () => near.destroy());
    far.on("close", () => near.destroy());
    near.on("close", () => far.destroy());
    near.pipe(far);
    let left = now === "open" ? Number.POSITIVE_INFINITY : now;
    far.on("data", (bytes) => {
      near.write(bytes.subarray(0, Math.min(left, bytes.length)));
      left -= bytes.length;
      if (left <= 0) near.end(() => near.destroy());
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    /** From now on new connections are like this; `most`: only so many of them. */
    become: (next: Line, most = Number.POSITIVE_INFINITY) => {
      [line, times] = [next, most];
      for (const socket of sockets) socket.destroy();
    },
    stop: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** An `s3://` address through a line at this port. */
export const addressThrough = (address: string, port: number) => address.replace(/:\d+\/bucket/, `:${port}/bucket`);
