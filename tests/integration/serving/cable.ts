import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** A cable to the database that a test can pull out and put back, as a restart of the server does. */
export class Cable {
  readonly #sockets = new Set<Socket>();
  #isIn = true;
  readonly #server = createServer((near) => {
    if (!this.#isIn) return near.destroy();
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
    this.#isIn = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  putBack(): void {
    this.#isIn = true;
  }

  takeAway(): void {
    this.pullOut();
    this.#server.close();
  }
}
