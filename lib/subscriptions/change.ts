import { database, transaction } from "@/lib/db";
import { confirmWithin } from "./links";

/** In milliseconds, between two emails. */
export const week = 7 * 24 * 3_600_000;

export function findSubscription(id: string) {
  return database().subscription.findUnique({
    where: { id },
    select: { id: true, list: true, query: true, language: true, confirmedAt: true },
  });
}

/** Confirms the address. What is published from now on is news. Returns false when it was confirmed or erased before. */
export async function confirmSubscription(id: string, now: Date): Promise<boolean> {
  const { count } = await database().subscription.updateMany({
    where: { id, confirmedAt: null, createdAt: { gt: new Date(now.getTime() - confirmWithin) } },
    data: { confirmedAt: now, newsSince: now, nextAt: new Date(now.getTime() + week) },
  });
  return count > 0;
}

/** Erases a subscription with its address and emails. Returns false when it was erased before. */
export async function stopSubscription(id: string): Promise<boolean> {
  return (await database().subscription.deleteMany({ where: { id } })).count > 0;
}

/** Job: erases the addresses that nobody confirmed. */
export function eraseUnconfirmed(now: Date): Promise<{ subscriptions: number }> {
  const createdAt = { lte: new Date(now.getTime() - confirmWithin) };
  return transaction(async (tx) => {
    const { count } = await tx.subscription.deleteMany({ where: { confirmedAt: null, createdAt } });
    return { subscriptions: count };
  });
}
