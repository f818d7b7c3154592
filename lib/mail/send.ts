import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/env";

type Mailbox = { name: string; address: string };

/** What an e-mail has beside subject and text. */
export type Headers = { replyTo?: Mailbox[] };

export type Outgoing = {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Headers;
};

/** Sends one e-mail, or throws what the server said. */
export type Send = (email: Outgoing) => Promise<void>;

function senderOf(): Mailbox {
  const { MAIL_FROM, SITE_URL } = env();
  return { name: "Xarxa", address: MAIL_FROM ?? `xarxa@${new URL(SITE_URL).hostname}` };
}

/** The mail server of SMTP_URL, or null where none is configured. */
export function openMailServer(url = env().SMTP_URL): { send: Send; close: () => void } | null {
  if (!url) return null;
  const server: Transporter = createTransport(url, {});
  const send: Send = async ({ to, headers, ...email }) => {
    // An address as an object is one recipient, whatever is in it; files and links in a text are never fetched.
    const message = { ...email, ...headers, from: senderOf(), to: { name: "", address: to } };
    await server.sendMail({
      ...message,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return { send, close: () => server.close() };
}
