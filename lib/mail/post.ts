import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { cleanName, oneAddress } from "./clean";
import { composeLetter } from "./compose";
import type { Letter } from "./letter";

/** What an e-mail belongs to, and to whom an answer goes: without it, to the site. */
export type Belongings = {
  /** The delivery of a message that it is, or reminds of. */
  deliveryId?: string;
  /** The message that it tells of. */
  aboutId?: string;
  /** The answer that it carries. */
  answerId?: string;
  replyTo?: { name: string; address: string };
};

/** A stable Message-ID of ours: a repeat after a crash is recognised by it. */
export function makeMessageId(id: string): string {
  return `<${id}@${new URL(env().SITE_URL).hostname}>`;
}

/** One address or none, whatever it was typed as. */
function replyHeader(replyTo: Belongings["replyTo"]) {
  const address = replyTo && oneAddress(replyTo.address);
  return address ? { replyTo: [{ name: cleanName(replyTo.name), address }] } : {};
}

/**
 * Writes an e-mail in the caller's transaction: it is sent if, and only if, what it tells of was committed. Without a
 * mail server it is kept, for administrators to read in the product.
 */
export async function postEmail(
  tx: Database,
  to: string,
  locale: Locale,
  letter: Letter,
  now: Date,
  { replyTo, ...belongings }: Belongings = {},
): Promise<string> {
  const id = randomUUID();
  const state = env().SMTP_URL ? "waiting" : "kept";
  const common = { id, to, language: locale, template: letter.template, messageId: makeMessageId(id), state } as const;
  const composed = composeLetter(letter, locale);
  await tx.email.create({
    data: { ...common, ...composed, ...belongings, headers: replyHeader(replyTo), createdAt: now, nextAttemptAt: now },
  });
  return id;
}
