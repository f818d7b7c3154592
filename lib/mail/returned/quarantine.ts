import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { errorFields, log } from "@/lib/log";
import { isDatabaseFailure } from "@/lib/serving/database-failure";

/** A lock or restart is temporary; a message that fails this often is itself the cause. */
const maxAttempts = 3;

/**
 * Counts failed attempts to read a returned email, and quarantines it after the third: flagged in the mailbox and
 * listed for administrators. Stores none of its content. Throws on database failures.
 */
export async function quarantine(
  { mailboxId, uid }: { mailboxId: string; uid: number },
  error: unknown,
  now: Date,
): Promise<"retry" | "quarantine"> {
  if (isDatabaseFailure(error)) throw error;
  const key = { mailboxId_uid: { mailboxId, uid } };
  const problem = error instanceof Error ? error.name : typeof error;
  const { attempts } = await database().unreadReturn.upsert({
    where: key,
    create: { mailboxId, uid, problem, lastAttemptAt: now },
    update: { attempts: { increment: 1 }, problem, lastAttemptAt: now },
  });
  const isQuarantined = attempts >= maxAttempts;
  log(isQuarantined ? "error" : "warn", "mail.returnUnread", { uid, attempts, isQuarantined, ...errorFields(error) });
  return isQuarantined ? "quarantine" : "retry";
}

/** The quarantined emails, newest first; null when the actor may not read them. */
export async function listQuarantined(actor: Actor) {
  if (!can(actor, "readMail", { cityId: null })) return null;
  return database().unreadReturn.findMany({
    where: { attempts: { gte: maxAttempts } },
    orderBy: { lastAttemptAt: "desc" },
    take: 100,
  });
}
