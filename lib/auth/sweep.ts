import { transaction } from "@/lib/db";

const day = 24 * 3_600_000;
/** Emails stored without a mail server are for trials, not an archive. */
const maxAgeDays = 30;

/** Job: deletes expired form drafts, counters, links, sign-ins and old emails. Returns the counts. */
export async function sweepAccounts(now: Date): Promise<Record<string, number>> {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  return transaction(async (tx) => {
    const drafts = await tx.formDraft.deleteMany({ where: { expiresAt: { lt: now } } });
    const attempts = await tx.attempt.deleteMany({ where: { endsAt: { lt: now } } });
    const links = await tx.token.deleteMany({ where: { expiresAt: { lt: ago(7) } } });
    const ended = { OR: [{ revokedAt: { lt: ago(30) } }, { expiresAt: { lt: ago(30) } }] };
    const signIns = await tx.signIn.deleteMany({ where: ended });
    const emails = await tx.email.deleteMany({
      where: { createdAt: { lt: ago(maxAgeDays) }, state: { not: "waiting" } },
    });
    const unreadReturns = await tx.unreadReturn.deleteMany({ where: { lastAttemptAt: { lt: ago(maxAgeDays) } } });
    const counts = { drafts, attempts, links, signIns, emails, unreadReturns };
    return Object.fromEntries(Object.entries(counts).map(([name, { count }]) => [name, count]));
  });
}
