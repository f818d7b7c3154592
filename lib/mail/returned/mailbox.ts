import { ImapFlow } from "imapflow";

/** More than any report needs; an answer with pictures is read as far as its head. */
const longest = 256 * 1_024;
const mostAtOnce = 200;

function openMailbox(address: string): ImapFlow {
  const { protocol, hostname, port, username, password } = new URL(address);
  const isSecure = protocol === "imaps:";
  return new ImapFlow({
    host: hostname,
    port: Number(port) || (isSecure ? 993 : 143),
    secure: isSecure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  });
}

type Read = (raw: Uint8Array) => Promise<void>;

/** Hands over what nobody has seen yet, one after the other; each is marked as seen once it was dealt with. */
async function readUnseen(client: ImapFlow, read: Read): Promise<number> {
  const found = await client.search({ seen: false }, { uid: true });
  const uids = (found || []).slice(0, mostAtOnce);
  for (const uid of uids) {
    const message = await client.fetchOne(String(uid), { source: { maxLength: longest } }, { uid: true });
    const source = message ? message.source : undefined;
    if (source) await read(source);
    await client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true });
  }
  return uids.length;
}

/** Reads the mailbox at this address (`imaps://user:password@host`), where one is configured. Says how many e-mails it dealt with. */
export async function readMailbox(read: Read, address: string | undefined): Promise<number> {
  if (!address) return 0;
  const client = openMailbox(address);
  // A server that goes away meanwhile makes the reading fail; without a listener it would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    const lock = await client.getMailboxLock("INBOX");
    try {
      return await readUnseen(client, read);
    } finally {
      lock.release();
    }
  } finally {
    if (client.usable) await client.logout().catch(() => {});
    client.close();
  }
}
