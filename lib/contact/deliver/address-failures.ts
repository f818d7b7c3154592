import type { Database } from "@/lib/db";

/** Consecutive failures after which somebody should check the address. */
export const maxFailures = 2;

/** True when the person's previous delivery arrived, as far as is known. */
async function arrivedBefore(tx: Database, personId: string, deliveryId: string): Promise<boolean> {
  const before = await tx.delivery.findFirst({
    where: { personId, id: { not: deliveryId }, state: { not: "waiting" } },
    orderBy: { settledAt: "desc" },
    select: { state: true },
  });
  return before?.state === "sent";
}

/**
 * Counts a failure of an address. Acceptance by a mail server resets nothing, because the email may bounce later; a
 * previous delivery that did not bounce does.
 */
export async function countFailure(tx: Database, personId: string, deliveryId: string): Promise<void> {
  const failures = (await arrivedBefore(tx, personId, deliveryId)) ? 1 : { increment: 1 };
  await tx.personAddress.updateMany({ where: { personId }, data: { failures } });
}

/** Resets the failures after proof that the address works. */
export async function forgetFailures(tx: Database, personId: string): Promise<void> {
  await tx.personAddress.updateMany({ where: { personId, failures: { gt: 0 } }, data: { failures: 0 } });
}
