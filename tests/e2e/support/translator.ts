import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type OwnTranslator = { address: string; stop: () => Promise<void> };

/** A server with LibreTranslate's API that returns every text backwards. */
export async function makeTranslator(): Promise<OwnTranslator> {
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const { q } = JSON.parse(Buffer.concat(chunks).toString() || "{}") as { q?: string | string[] };
    const turn = (text: string) => [...text].reverse().join("");
    res.setHeader("content-type", "application/json");
    res.end(JSON.stringify({ translatedText: Array.isArray(q) ? q.map(turn) : turn(q ?? "") }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
