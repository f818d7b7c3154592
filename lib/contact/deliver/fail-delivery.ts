import type { Database } from "@/lib/db";
import { handToCoordinators } from "../hand-to-people";
import { countFailure } from "./address-failures";
import { notifyCoordinatorsOfMessage } from "./notify-coordinators";

const selected = {
  id: true,
  state: true,
  personId: true,
  userId: true,
  messageId: true,
  purpose: true,
  person: { select: { name: true } },
  user: { select: { name: true } },
  message: { select: { state: true } },
} as const;

/** Reads a delivery and locks its message until the transaction ends. */
export async function lockDelivery(tx: Database, id: string) {
  await tx.$executeRaw`
    SELECT 1 FROM "Message" WHERE "id" = (SELECT "messageId" FROM "Delivery" WHERE "id" = ${id}::uuid) FOR UPDATE`;
  return tx.delivery.findUnique({ where: { id }, select: selected });
}

/** True when some recipient has the message or may still get it. */
async function isWithSomebody(tx: Database, messageId: string): Promise<boolean> {
  return (await tx.delivery.count({ where: { messageId, state: { not: "failed" }, declinedAt: null } })) > 0;
}

/**
 * Records a permanent failure: counts it for the address, and hands the message over to the coordinators if nobody else
 * has it, otherwise notifies them.
 */
export async function failDelivery(
  tx: Database,
  id: string,
  type: "refused" | "bounced",
  code: string | null,
  now: Date,
): Promise<void> {
  const delivery = await lockDelivery(tx, id);
  if (!delivery) return;
  await tx.deliveryEvent.create({ data: { deliveryId: id, type, detail: code, at: now } });
  if (delivery.state === "failed") return;
  const { personId, userId, messageId, message } = delivery;
  if (personId) await countFailure(tx, personId, id, code);
  await tx.delivery.update({ where: { id }, data: { state: "failed", settledAt: now } });
  const isHandedOver =
    message.state === "open" &&
    !(await isWithSomebody(tx, messageId)) &&
    (await handToCoordinators(tx, messageId, "failed", now)) > 0;
  const contact = delivery.person?.name ?? delivery.user?.name ?? "–";
  if (!isHandedOver && message.state !== "spam")
    await notifyCoordinatorsOfMessage(tx, messageId, { contact, code: code ?? "–", userId }, now);
}
