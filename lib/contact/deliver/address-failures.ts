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
 * The mail server says that there is no such mailbox. Refusals by policy (5.7) or because of our own address (5.1.7, 5.1.8)
 * say nothing about the recipient's.
 */
export const saysUnknown = (code: string | null) =>
  /^550\b(?! 5\.(?:7|1\.[78]\b))|\b5\.1\.(?![78]\b)\d/.test(code ?? "");

/**
 * Counts a failure of an address. Acceptance by a mail server resets nothing, because the email may bounce later; a
 * previous delivery that did not bounce does. An unknown address is flagged at once.
 */
export async function countFailure(
  tx: Database,
  personId: string,
  deliveryId: string,
  code: string | null,
): Promise<void> {
  if (saysUnknown(code)) {
    const where = { personId, failures: { lt: maxFailures } };
    await tx.personAddress.updateMany({ where, data: { failures: maxFailures } });
    return;
  }
  const failures = (await arrivedBefore(tx, personId, deliveryId)) ? 1 : { increment: 1 };
  await tx.personAddress.updateMany({ where: { personId }, data: { failures } });
}

/** Resets the failures after proof that the address works. */
export async function forgetFailures(tx: Database, personId: string): Promise<void> {
  await tx.personAddress.updateMany({ where: { personId, failures: { gt: 0 } }, data: { failures: 0 } });
}
