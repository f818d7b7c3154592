import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

type Mailbox = { name: string; address: string };

/** The headers of an email besides subject and text. */
export type Headers = {
  replyTo?: Mailbox[];
  /** Where mail servers report failures; by default to the sender. */
  returnTo?: string;
  /** Message-IDs of earlier emails of the conversation, oldest first, so that programs thread them. */
  references?: string[];
  /** Where one press in the mail program ends a regular email (RFC 8058). */
  unsubscribe?: string;
};

export type Outgoing = {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Headers;
};

/** Sends one email or throws the server's error. Aborting closes the connection. */
export type Send = (email: Outgoing, signal: AbortSignal) => Promise<void>;

// Each shorter than an attempt's deadline, so that a silent server is reported as such.
const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, dnsTimeout: 10_000, socketTimeout: 45_000 };

function senderOf(): Mailbox {
  const { MAIL_FROM, SITE_URL } = env();
  return { name: "Xarxa", address: MAIL_FROM ?? `xarxa@${new URL(SITE_URL).hostname}` };
}

/** The email for nodemailer. An address given as an object is one recipient, whatever it contains. */
export function mailOptions({ to, subject, text, html, messageId, headers }: Outgoing) {
  const { replyTo, returnTo, references, unsubscribe } = headers;
  const from = senderOf();
  return {
    ...{ from, to: { name: "", address: to }, subject, text, html, messageId },
    ...(replyTo?.length ? { replyTo } : {}),
    ...(references?.length ? { references, inReplyTo: references.at(-1)! } : {}),
    envelope: { from: returnTo ?? from.address, to: [to] },
    // Asks Exchange for no absence notices. "All" would also suppress failure reports, which we need.
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "OOF, AutoReply",
      ...(unsubscribe
        ? { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
        : {}),
    },
    // Files and URLs in a text are never fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The pooled connection to SMTP_URL; null when none is configured. */
export function openMailServer(url = env().SMTP_URL, connections = 4): { send: Send; close: () => void } | null {
  if (!url) return null;
  const server = createTransport(
    { url, pool: true, maxConnections: connections, maxMessages: 100, idleTimeout: 20_000, ...timeouts },
    {},
  );
  const send: Send = async (email, signal) => void (await server.sendMail({ ...mailOptions(email), signal }));
  return { send, close: () => server.close() };
}
