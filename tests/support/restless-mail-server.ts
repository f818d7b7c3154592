import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

type Restless = {
  /** Of so many e-mails, one is refused for now: 6.5 is 15 %. */
  refuseEvery: number;
  /** Told of each e-mail that was taken, before the one who sent it knows. */
  onTaken: (count: number) => void;
};

/** A mail server that thinks for a while, refuses now and then, and can go away in the middle of everything. */
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
    // Cut off before it was taken: whoever sent it hears nothing.
    if (isAway) return new Promise(() => {});
    taken.push(/^Message-ID: (\S+)/im.exec(raw)?.[1] ?? "none");
    onTaken(taken.length);
    // Long enough for whoever sent it to die before it knows.
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

  /** Who was told yes was told; whatever else is under way is cut off. */
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
