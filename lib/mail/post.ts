import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { cleanName, oneAddress } from "./clean";
import { composeLetter } from "./compose";
import type { Letter } from "./letter";
import { makeReturnAddress } from "./return-address";
import type { Headers } from "./send";

/** What an email belongs to, and where replies go (by default to the site). */
export type Belongings = {
  /** The delivery it carries or reminds of. */
  deliveryId?: string;
  /** The message it is about. */
  aboutId?: string;
  /** The answer it carries. */
  answerId?: string;
  /** The weekly email it is one of. */
  subscriptionId?: string;
  /** Where one press in the mail program ends it. */
  unsubscribe?: string;
  replyTo?: { name: string; address: string };
};

/** A stable Message-ID, by which recipients recognise a repeat after a crash. */
export function makeMessageId(id: string): string {
  return `<${id}@${new URL(env().SITE_URL).hostname}>`;
}

const maxReferences = 20;

/** The Message-IDs of earlier emails to this recipient about the same message, oldest first. */
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

/** Reply-To, at most one typed address, and the address for failure reports. */
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
 * Stores an email in the caller's transaction, so that it is sent only if that commits. Without a mail server
 * administrators read it on the site.
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
  const { replyTo: _, unsubscribe, ...belongings } = more;
  const references = await findReferences(tx, to, more);
  const headers: Headers = {
    ...(await replyHeaders(id, more)),
    ...(references.length > 0 ? { references } : {}),
    ...(unsubscribe ? { unsubscribe } : {}),
  };
  const content = { ...composeLetter(letter, locale), headers };
  await tx.email.create({
    data: { ...common, ...content, ...belongings, createdAt: now, nextAttemptAt: now },
  });
  return id;
}
