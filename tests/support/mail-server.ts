import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { openMailServer } from "@/lib/mail/send";

export type Received = { from: string; to: string[]; raw: string };
export type Verdict = "accept" | 421 | 451 | 550 | 554;

/** A mail server that stores emails, and refuses some on request. A refusal repeats the address, as real servers do. */
export async function startMailServer(verdict: (to: string) => Verdict = () => "accept", port = 0) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : "";
        const answer = verdict(to[0] ?? "");
        if (answer !== "accept") return callback(Object.assign(new Error(`No, ${to[0]}`), { responseCode: answer }));
        received.push({ from, to, raw: Buffer.concat(chunks).toString() });
        callback();
      });
    },
  });
  server.listen(port);
  await once(server.server, "listening");
  const { port: own } = server.server.address() as AddressInfo;
  const url = `smtp://localhost:${own}`;
  const { send, close } = openMailServer(url)!;
  const stop = () => {
    close();
    return new Promise<void>((resolve) => server.close(resolve));
  };
  return { received, send, stop, url, port: own };
}

/** The value of a header of a received email, unfolded. */
export function headerOf({ raw }: Received, name: string): string[] {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  return head
    .split("\r\n")
    .flatMap((line) =>
      line.toLowerCase().startsWith(`${name.toLowerCase()}:`) ? [line.slice(name.length + 1).trim()] : [],
    );
}
