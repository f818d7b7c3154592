import type { Database } from "@/lib/db";

/** After this many failures in a row a person should check the address. */
export const maxFailures = 2;

/** Whether the person's previous delivery arrived, as far as we know. */
async function arrivedBefore(tx: Database, personId: string, deliveryId: string): Promise<boolean> {
  const before = await tx.delivery.findFirst({
    where: { personId, id: { not: deliveryId }, state: { not: "waiting" } },
    orderBy: { settledAt: "desc" },
    select: { state: true },
  });
  return before?.state === "sent";
}

/**
 * Counts a failure of a person's address. A mail server that accepts an e-mail resets nothing, because it may return
 * later; a delivery that did not return does.
 */
export async function countFailure(tx: Database, personId: string, deliveryId: string): Promise<void> {
  const failures = (await arrivedBefore(tx, personId, deliveryId)) ? 1 : { increment: 1 };
  await tx.personAddress.updateMany({ where: { personId }, data: { failures } });
}

/** The address works: a person or an automatic reply from it proves it. */
export async function forgetFailures(tx: Database, personId: string): Promise<void> {
  await tx.personAddress.updateMany({ where: { personId, failures: { gt: 0 } }, data: { failures: 0 } });
}
