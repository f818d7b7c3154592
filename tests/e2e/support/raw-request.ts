import { once } from "node:events";
import { connect } from "node:net";

export type RawRequest = { method?: string; target: string; headers?: Record<string, string>; body?: string };

/** Sends a request exactly as written, which a client would correct, escape or refuse. */
export async function askRaw(base: string, { method = "GET", target, headers = {}, body }: RawRequest) {
  const { hostname, port } = new URL(base);
  const socket = connect({ host: hostname, port: Number(port) });
  const lines = Object.entries({ host: `${hostname}:${port}`, connection: "close", ...headers });
  const head = [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)].join("\r\n");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.on("error", () => {});
  socket.setTimeout(20_000, () => socket.destroy());
  socket.write(`${head}\r\n\r\n${body ?? ""}`);
  await once(socket, "close");
  const text = Buffer.concat(chunks).toString("utf8");
  // No answer at all gets status 0.
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text };
}
