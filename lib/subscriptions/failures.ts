import type { Database } from "@/lib/db";

/** After so many emails in a row that could not be delivered, the address is erased. */
const maxFailures = 2;

/** Records that an email could not be delivered. A confirmation that fails erases the address at once. */
export async function failSubscription(tx: Database, id: string): Promise<void> {
  await tx.subscription.updateMany({ where: { id }, data: { failures: { increment: 1 } } });
  await tx.subscription.deleteMany({ where: { id, OR: [{ failures: { gte: maxFailures } }, { confirmedAt: null }] } });
}
