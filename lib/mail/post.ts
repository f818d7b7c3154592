import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { cleanName, oneAddress } from "./clean";
import { composeLetter } from "./compose";
import type { Letter } from "./letter";
import { makeReturnAddress } from "./return-address";
import type { Headers } from "./send";

/** What an e-mail belongs to, and where replies go (by default, to the site). */
export type Belongings = {
  /** The delivery that it carries or reminds of. */
  deliveryId?: string;
  /** The message that it is about. */
  aboutId?: string;
  /** The answer that it carries. */
  answerId?: string;
  replyTo?: { name: string; address: string };
};

/** A stable Message-ID: recipients recognise a repeat after a crash. */
export function makeMessageId(id: string): string {
  return `<${id}@${new URL(env().SITE_URL).hostname}>`;
}

const maxReferences = 20;

/** The Message-IDs of earlier e-mails to this recipient about the same message, oldest first. */
async function findReferences(tx: Database, to: string, { deliveryId, aboutId }: Belongings): Promise<string[]> {
  if (!deliveryId && !aboutId) return [];
  const earlier = await tx.email.findMany({
    where: deliveryId ? { deliveryId } : { aboutId: aboutId!, to },
    orderBy: { createdAt: "desc" },
    take: maxReferences,
    select: { messageId: true },
  });
  return earlier.map(({ messageId }) => messageId).reverse();
}

/** Where replies go (one address or none, whatever was typed), and where failures are reported. */
async function replyHeaders(id: string, { replyTo, deliveryId }: Belongings): Promise<Headers> {
  const sender = replyTo && oneAddress(replyTo.address);
  const copy = sender && deliveryId ? await makeReturnAddress("reply", deliveryId) : null;
  const returnTo = await makeReturnAddress("return", id);
  const answers = [
    ...(sender ? [{ name: cleanName(replyTo.name), address: sender }] : []),
    ...(copy ? [{ name: "Xarxa", address: copy }] : []),
  ];
  return { ...(answers.length > 0 ? { replyTo: answers } : {}), ...(returnTo ? { returnTo } : {}) };
}

/**
 * Stores an e-mail in the caller's transaction: it is sent only if what it reports was committed. Without a mail server
 * administrators read it in the product.
 */
export async function postEmail(
  tx: Database,
  to: string,
  locale: Locale,
  letter: Letter,
  now: Date,
  more: Belongings = {},
): Promise<string> {
  const id = randomUUID();
  const state = env().SMTP_URL ? "waiting" : "kept";
  const common = { id, to, language: locale, template: letter.template, messageId: makeMessageId(id), state } as const;
  const { replyTo: _, ...belongings } = more;
  const references = await findReferences(tx, to, more);
  const headers = { ...(await replyHeaders(id, more)), ...(references.length > 0 ? { references } : {}) };
  const content = { ...composeLetter(letter, locale), headers };
  await tx.email.create({
    data: { ...common, ...content, ...belongings, createdAt: now, nextAttemptAt: now },
  });
  return id;
}
