import { ImapFlow } from "imapflow";

/** In bytes: more than any report; larger emails are read up to here. */
const maxBytes = 256 * 1_024;
const batchSize = 200;

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

export type MailReader = {
  read: (raw: Uint8Array) => Promise<void>;
  /** Called when a message could not be read. `retry` leaves it unseen. Throws when the message is not the cause. */
  fail: (message: { mailboxId: string; uid: number }, error: unknown) => Promise<"retry" | "quarantine">;
};

async function readOne(client: ImapFlow, uid: number, { read, fail }: MailReader): Promise<string[]> {
  try {
    const message = await client.fetchOne(String(uid), { source: { maxLength: maxBytes } }, { uid: true });
    const source = message ? message.source : undefined;
    if (source) await read(source);
    return ["\\Seen"];
  } catch (error) {
    // A broken connection is not the message's fault.
    if (!client.usable) throw error;
    const mailboxId = String((client.mailbox || undefined)?.uidValidity ?? "");
    return (await fail({ mailboxId, uid }, error)) === "quarantine" ? ["\\Seen", "\\Flagged"] : [];
  }
}

/** Processes unseen emails one after another; each is marked as seen once it was processed. */
async function readUnseen(client: ImapFlow, reader: MailReader): Promise<number> {
  const found = await client.search({ seen: false }, { uid: true });
  const uids = (found || []).slice(0, batchSize);
  let emails = 0;
  for (const uid of uids) {
    const flags = await readOne(client, uid, reader);
    if (flags.length === 0) continue;
    await client.messageFlagsAdd(String(uid), flags, { uid: true });
    emails += 1;
  }
  return emails;
}

/** Reads the configured mailbox (`imaps://user:password@host`). Returns the number of emails processed. */
export async function readMailbox(reader: MailReader, address: string | undefined): Promise<number> {
  if (!address) return 0;
  const client = openMailbox(address);
  // Without a listener a lost connection would end the process; the command fails anyway.
  client.on("error", () => {});
  try {
    await client.connect();
    const lock = await client.getMailboxLock("INBOX");
    try {
      return await readUnseen(client, reader);
    } finally {
      lock.release();
    }
  } finally {
    if (client.usable) await client.logout().catch(() => {});
    client.close();
  }
}
