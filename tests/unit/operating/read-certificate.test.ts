import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, setDefaultCACertificates, TLSSocket } from "node:tls";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { readCertificate } from "@/lib/operating/read-certificate";
import { selfSigned } from "@/tests/support/self-signed";

const day = 24 * 3_600_000;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function listen(server: Server): Promise<number> {
  server.listen(0);
  await once(server, "listening");
  stops.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const serve = ({ key, cert }: { key: string; cert: string }) => listen(createTlsServer({ key, cert }));
const read = (port: number, starts: "tls" | "smtp" | "imap" = "tls", host = "localhost") =>
  readCertificate({ host, port, starts });
const daysUntil = (until: Date | null) => Math.round(((until?.getTime() ?? 0) - Date.now()) / day);

test("the end of a trusted certificate is read, and one of another name is not trusted", async () => {
  const own = selfSigned("localhost", 40);
  setDefaultCACertificates([own.cert]);
  const port = await serve(own);
  const { until, problem } = await read(port);
  expect([daysUntil(until), problem]).toEqual([40, null]);
  expect((await read(port, "tls", "127.0.0.1")).problem).toBe("trust");
});

test("one that nobody trusts and one that has ended are told apart", async () => {
  const { until, problem } = await read(await serve(selfSigned("localhost", 5)));
  expect([daysUntil(until), problem]).toEqual([5, "trust"]);
  const ended = selfSigned("localhost", -1);
  setDefaultCACertificates([ended.cert]);
  expect((await read(await serve(ended))).problem).toBe("ended");
});

test("mail servers are asked for TLS after their greeting", async () => {
  const { key, cert } = selfSigned("localhost", 12);
  const smtp = new SMTPServer({ key, cert, authOptional: true });
  expect(daysUntil((await read(await listen(smtp.server), "smtp")).until)).toBe(12);
  const talk = (socket: Socket) => {
    socket.on("error", () => {});
    socket.write("* OK ready\r\n");
    socket.once("data", (bytes) => {
      expect(bytes.toString()).toBe("a STARTTLS\r\n");
      socket.write("a OK begin\r\n");
      new TLSSocket(socket, { isServer: true, key, cert }).on("error", () => {});
    });
  };
  expect(daysUntil((await read(await listen(createServer(talk)), "imap")).until)).toBe(12);
});

test("a mail server without TLS has no certificate, and that is no problem", async () => {
  const smtp = new SMTPServer({ disabledCommands: ["STARTTLS"], authOptional: true });
  expect(await read(await listen(smtp.server), "smtp")).toEqual({ until: null, problem: null });
});

test("one that is not there, hangs up, or speaks something else is not reached", async () => {
  const port = await listen(createServer());
  stops.pop()?.();
  expect((await read(port)).problem).toBe("reach");
  const hangsUp = await listen(createServer((socket) => socket.destroy()));
  expect((await read(hangsUp, "smtp")).problem).toBe("reach");
  const other = await listen(
    createServer((socket) => {
      socket.on("error", () => {});
      socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    }),
  );
  expect((await read(other)).problem).toBe("reach");
});
