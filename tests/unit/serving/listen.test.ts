import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { TagListener } from "@/lib/serving/listen";

test("nobody waits for a connection to the database that is still being made", async () => {
  // Takes the connection and says nothing.
  const server = createServer((socket) => socket.resume()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const listener = new TagListener(`postgresql://x:y@127.0.0.1:${port}/z`);
  const attempt = listener.start().then(() => "attempt over");
  const asked = listener.hearSaves().catch(() => "refused");
  expect(await Promise.race([attempt, asked])).toBe("refused");
  await listener.stop();
  server.close();
});
