import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { composeLetter, type Letter } from "./compose";

/** A stable Message-ID of ours: a repeat after a crash is recognised by it. */
export function makeMessageId(id: string): string {
  return `<${id}@${new URL(env().SITE_URL).hostname}>`;
}

/**
 * Writes an e-mail in the caller's transaction: it is sent if, and only if, what it tells of was committed. Without a
 * mail server it is kept, for administrators to read in the product.
 */
export async function postEmail(tx: Database, to: string, locale: Locale, letter: Letter, now: Date): Promise<string> {
  const id = randomUUID();
  const state = env().SMTP_URL ? "waiting" : "kept";
  const common = { id, to, language: locale, template: letter.template, messageId: makeMessageId(id) };
  await tx.email.create({
    data: { ...common, ...composeLetter(letter, locale), state, createdAt: now, nextAttemptAt: now },
  });
  return id;
}
