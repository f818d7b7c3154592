import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { describeError, log } from "@/lib/log";
import { isDatabaseFailure } from "@/lib/serving/database-failure";

/** A lock or a restart may pass; a message that fails so often is the cause itself. */
const mostAttempts = 3;

/**
 * A returned e-mail could not be read. It is tried again at the next runs, then set aside: it stays in the mailbox, flagged,
 * and administrators see it listed. Of its content nothing is kept. When the database is away it throws: nothing was tried.
 */
export async function setAside(
  { mailboxId, uid }: { mailboxId: string; uid: number },
  error: unknown,
  now: Date,
): Promise<"retry" | "setAside"> {
  if (isDatabaseFailure(error)) throw error;
  const key = { mailboxId_uid: { mailboxId, uid } };
  const problem = error instanceof Error ? error.name : typeof error;
  const { attempts } = await database().unreadReturn.upsert({
    where: key,
    create: { mailboxId, uid, problem, lastAttemptAt: now },
    update: { attempts: { increment: 1 }, problem, lastAttemptAt: now },
  });
  const isSetAside = attempts >= mostAttempts;
  log(isSetAside ? "error" : "warn", "mail.returnUnread", { uid, attempts, isSetAside, ...describeError(error) });
  return isSetAside ? "setAside" : "retry";
}

/** The returned e-mails that were set aside, newest first; null for whoever may not know. */
export async function listSetAside(actor: Actor) {
  if (!can(actor, "readMail", { cityId: null })) return null;
  return database().unreadReturn.findMany({
    where: { attempts: { gte: mostAttempts } },
    orderBy: { lastAttemptAt: "desc" },
    take: 100,
  });
}
