import { once } from "node:events";
import type { AddressInfo } from "node:net";
import startHoodiecrow from "hoodiecrow-imap";

/** A mailbox on a real IMAP server, initially empty. */
export async function startImapServer() {
  const server = startHoodiecrow({
    plugins: ["ID", "ENABLE", "LITERALPLUS", "UNSELECT"],
    storage: { INBOX: { messages: [] } },
  });
  server.listen(0);
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `imap://testuser:testpass@localhost:${port}`,
    add: (raw: string) => server.appendMessage("INBOX", [], false, raw),
    flags: () => server.getMailbox("INBOX").messages.map(({ flags }) => flags.filter((flag) => flag !== "\\Recent")),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type ImapServer = Awaited<ReturnType<typeof startImapServer>>;
