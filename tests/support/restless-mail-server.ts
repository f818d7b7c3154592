import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

type Restless = {
  /** One in this many emails is refused for now: 6.5 means 15 %. */
  refuseEvery: number;
  /** Called for each accepted email before the sender gets the reply. */
  onTaken: (count: number) => void;
};

/** A mail server that is slow, refuses some emails, and can stop in the middle of a conversation. */
export async function startRestlessMailServer({ refuseEvery, onTaken }: Restless) {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  let [asked, refused, port] = [0, 0, 0];
  let isAway = false;
  let server: SMTPServer;

  async function answer(raw: string): Promise<Error | null> {
    asked += 1;
    const turn = asked;
    await sleep(5 + (turn % 5) * 8);
    if (turn % refuseEvery < 1) {
      refused += 1;
      return Object.assign(new Error("later, please"), { responseCode: 451 });
    }
    // The connection is cut before acceptance, so the sender gets no reply.
    if (isAway) return new Promise(() => {});
    taken.push(/^Message-ID: (\S+)/im.exec(raw)?.[1] ?? "none");
    onTaken(taken.length);
    // Long enough for the sender to die before it gets the reply.
    await sleep(10);
    return null;
  }

  async function open(): Promise<void> {
    isAway = false;
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      closeTimeout: 1,
      onData(stream, _session, callback) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => void answer(Buffer.concat(chunks).toString()).then(callback));
      },
    });
    server.on("error", () => {});
    server.server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    server.listen(port);
    await once(server.server, "listening");
    port = (server.server.address() as AddressInfo).port;
  }

  /** Stops: accepted emails stay accepted, conversations in progress are cut. */
  async function goAway(): Promise<void> {
    isAway = true;
    await sleep(50);
    const closed = new Promise<void>((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  await open();
  return {
    taken,
    refusals: () => refused,
    url: `smtp://localhost:${port}`,
    goAway,
    comeBack: open,
  };
}
