import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

type Mailbox = { name: string; address: string };

/** What an e-mail has beside subject and text. */
export type Headers = {
  replyTo?: Mailbox[];
  /** Where the mail servers on its way report to; without it, to the sender. */
  returnTo?: string;
  /** Message-IDs of earlier e-mails of the same conversation, oldest first, so that programs show them together. */
  references?: string[];
};

export type Outgoing = {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Headers;
};

/** Sends one e-mail, or throws what the server said. Aborted, it hangs up. */
export type Send = (email: Outgoing, signal: AbortSignal) => Promise<void>;

// Each shorter than the deadline of an attempt, so that a server that falls silent is known for what it is.
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, dnsTimeout: 10_000, socketTimeout: 45_000 };

function senderOf(): Mailbox {
  const { MAIL_FROM, SITE_URL } = env();
  return { name: "Xarxa", address: MAIL_FROM ?? `xarxa@${new URL(SITE_URL).hostname}` };
}

/** The e-mail as nodemailer takes it. An address as an object is one recipient, whatever is in it. */
export function mailOptions({ to, subject, text, html, messageId, headers }: Outgoing) {
  const { replyTo, returnTo, references } = headers;
  const from = senderOf();
  return {
    ...{ from, to: { name: "", address: to }, subject, text, html, messageId },
    ...(replyTo?.length ? { replyTo } : {}),
    ...(references?.length ? { references, inReplyTo: references.at(-1)! } : {}),
    envelope: { from: returnTo ?? from.address, to: [to] },
    // Asks Exchange for no absence notices. "All" would suppress its failure reports (NDR) too, and those we need.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply" },
    // Files and addresses in a text are never fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The mail server of SMTP_URL with connections that are used again, or null where none is configured. */
export function openMailServer(url = env().SMTP_URL, connections = 4): { send: Send; close: () => void } | null {
  if (!url) return null;
  const server = createTransport(
    { url, pool: true, maxConnections: connections, maxMessages: 100, idleTimeout: 20_000, ...patience },
    {},
  );
  const send: Send = async (email, signal) => void (await server.sendMail({ ...mailOptions(email), signal }));
  return { send, close: () => server.close() };
}
