import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import { pipeline } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

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
  /** In milliseconds. */
  #delay = 0;
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
    near.pipe(far);
    pipeline(
      far,
      (answers: AsyncIterable<Buffer>) => this.#late(answers),
      near,
      () => {},
    );
  });

  constructor(readonly target: URL) {}

  async *#late(answers: AsyncIterable<Buffer>) {
    for await (const answer of answers) {
      if (this.#delay > 0) await sleep(this.#delay);
      yield answer;
    }
  }

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

  /** Each answer comes so many milliseconds later. */
  slow(delay: number): void {
    this.#delay = delay;
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
