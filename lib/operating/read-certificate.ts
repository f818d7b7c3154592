import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import type { EncryptedConnection } from "./encrypted-connections";

/** `trust`: not signed by a known authority, or for another name. */
export type CertificateProblem = "reach" | "ended" | "trust";
export type ReadCertificate = { until: Date | null; problem: CertificateProblem | null };

/** Of a mail server that does not offer TLS: there is no certificate. */
const unencrypted: ReadCertificate = { until: null, problem: null };
const patience = 10_000;

/** What is said before TLS begins: the ends of the server's lines, and what follows them. */
const greetings: Record<"smtp" | "imap", [RegExp, string][]> = {
  smtp: [
    [/^220 .*\r\n$/m, "EHLO localhost\r\n"],
    [/^250 .*\r\n$/m, "STARTTLS\r\n"],
    [/^220 .*\r\n$/m, ""],
  ],
  imap: [
    [/^\* OK.*\r\n$/m, "a STARTTLS\r\n"],
    [/^a OK.*\r\n$/m, ""],
  ],
};

/** Whether the server answers as expected; false when it refuses. Rejects when it ends the connection. */
function hear(socket: Socket, expected: RegExp): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const listen = (bytes: Buffer) => {
      heard += bytes.toString("latin1");
      const isRefused = /^(?:[45]\d\d[ -]|a (?:NO|BAD)).*\r\n$/m.test(heard) || heard.length > 10_000;
      if (!isRefused && !expected.test(heard)) return;
      socket.off("data", listen);
      resolve(!isRefused);
    };
    socket.on("data", listen);
    socket.once("close", () => reject(new Error("The server ended the connection")));
  });
}

/** Whether the server, after its greeting, begins TLS. */
async function askForTls(socket: Socket, starts: "smtp" | "imap"): Promise<boolean> {
  for (const [expected, next] of greetings[starts]) {
    if (await hear(socket, expected)) socket.write(next);
    else if (next === "") return false;
    else throw new Error("The server refuses");
  }
  return true;
}

function problemOf({ authorizationError }: TLSSocket): CertificateProblem | null {
  if (!authorizationError) return null;
  return /EXPIRED|NOT_YET_VALID/.test(String(authorizationError)) ? "ended" : "trust";
}

/** Looks at the certificate of a service, also where it is not trusted. Nothing is signed in to or sent. */
export async function readCertificate({ host, port, starts }: EncryptedConnection): Promise<ReadCertificate> {
  const plain = connectPlain({ host, port });
  const { promise, resolve, reject } = Promise.withResolvers<ReadCertificate>();
  plain.setTimeout(patience, () => plain.destroy(new Error("It does not answer")));
  plain.on("error", reject);
  plain.on("close", () => reject(new Error("The server ended the connection")));
  const look = async () => {
    if (starts !== "tls" && !(await askForTls(plain, starts))) return resolve(unencrypted);
    const name = isIP(host) ? {} : { servername: host };
    const socket = connectTls({ socket: plain, host, rejectUnauthorized: false, ...name }, () =>
      resolve({ until: new Date(socket.getPeerCertificate().valid_to), problem: problemOf(socket) }),
    );
    socket.on("error", reject);
  };
  look().catch(reject);
  return promise.catch(() => ({ until: null, problem: "reach" as const })).finally(() => plain.destroy());
}
