import type { Database } from "@/lib/db";

/** So many failures in a row, and somebody should look at the address. */
export const mostFailures = 2;

/** Whether the delivery to this person before that one arrived, as far as we know. */
async function arrivedBefore(tx: Database, personId: string, deliveryId: string): Promise<boolean> {
  const before = await tx.delivery.findFirst({
    where: { personId, id: { not: deliveryId }, state: { not: "waiting" } },
    orderBy: { settledAt: "desc" },
    select: { state: true },
  });
  return before?.state === "sent";
}

/**
 * Counts a failure of a person's address. That a mail server took an e-mail resets nothing: it may still come back. So a row
 * of failures ends with a delivery that did not.
 */
export async function countFailure(tx: Database, personId: string, deliveryId: string): Promise<void> {
  const failures = (await arrivedBefore(tx, personId, deliveryId)) ? 1 : { increment: 1 };
  await tx.personAddress.updateMany({ where: { personId }, data: { failures } });
}

/** The address works: somebody read what was sent to it, or a machine at its other end says so. */
export async function forgetFailures(tx: Database, personId: string): Promise<void> {
  await tx.personAddress.updateMany({ where: { personId, failures: { gt: 0 } }, data: { failures: 0 } });
}
