import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** PostgreSQL's answer when it has no free connection. */
function tooManyConnections(): Buffer {
  const fields = Buffer.from("SFATAL\0VFATAL\0C53300\0Msorry, too many clients already\0\0");
  const head = Buffer.from("E....");
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** A TCP proxy to the database that a test can interrupt and restore, like a restart of the server. */
export class Cable {
  readonly #sockets = new Set<Socket>();
  #state: "in" | "out" | "full" = "in";
  readonly #server = createServer((near) => {
    near.on("error", () => {});
    if (this.#state === "out") return near.destroy();
    if (this.#state === "full") return near.once("data", () => near.end(tooManyConnections()));
    const far = connect(Number(this.target.port || 5432), this.target.hostname);
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        this.#sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });

  constructor(readonly target: URL) {}

  async layOut(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const url = new URL(this.target);
    url.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return url.href;
  }

  pullOut(): void {
    this.#state = "out";
    for (const socket of this.#sockets) socket.destroy();
  }

  putBack(): void {
    this.#state = "in";
  }

  /** The server is up but refuses new connections. */
  fill(): void {
    this.pullOut();
    this.#state = "full";
  }

  takeAway(): void {
    this.pullOut();
    this.#server.close();
  }
}
