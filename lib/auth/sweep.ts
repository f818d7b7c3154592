import { transaction } from "@/lib/db";

const day = 24 * 3_600_000;
/** E-mail stored without a mail server is for trying the site out, not an archive. */
const keptDays = 30;

/** Deletes expired rows: drafts of forms, counters of attempts, links, sign-ins, old e-mails. */
export async function sweepAccounts(now: Date): Promise<Record<string, number>> {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  return transaction(async (tx) => {
    const drafts = await tx.formDraft.deleteMany({ where: { expiresAt: { lt: now } } });
    const attempts = await tx.attempt.deleteMany({ where: { endsAt: { lt: now } } });
    const links = await tx.token.deleteMany({ where: { expiresAt: { lt: ago(7) } } });
    const ended = { OR: [{ revokedAt: { lt: ago(30) } }, { expiresAt: { lt: ago(30) } }] };
    const signIns = await tx.signIn.deleteMany({ where: ended });
    const emails = await tx.email.deleteMany({
      where: { createdAt: { lt: ago(keptDays) }, state: { not: "waiting" } },
    });
    const unreadReturns = await tx.unreadReturn.deleteMany({ where: { lastAttemptAt: { lt: ago(keptDays) } } });
    const counts = { drafts, attempts, links, signIns, emails, unreadReturns };
    return Object.fromEntries(Object.entries(counts).map(([name, { count }]) => [name, count]));
  });
}
