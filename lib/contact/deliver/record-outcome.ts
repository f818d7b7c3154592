import type { Database } from "@/lib/db";
import type { NoteOutcome } from "@/lib/mail/outcome";
import { failDelivery } from "./fail-delivery";
import { tellCoordinators } from "./tell-coordinators";

/** A mail server took it. Later it may still come back. */
async function acceptDelivery(tx: Database, id: string, now: Date): Promise<void> {
  await tx.deliveryEvent.create({ data: { deliveryId: id, type: "accepted", at: now } });
  await tx.delivery.updateMany({ where: { id, state: "waiting" }, data: { state: "sent", settledAt: now } });
}

/** An answer from the site that does not reach the one who asked is not to be taken for one that did. */
export async function failAnswer(tx: Database, answerId: string, code: string, now: Date): Promise<void> {
  const { message } = await tx.messageAnswer.findUniqueOrThrow({
    where: { id: answerId },
    select: { message: { select: { id: true, senderName: true, reference: true } } },
  });
  const contact = message.senderName ?? message.reference;
  await tellCoordinators(tx, message.id, { contact, code, userId: null }, now);
}

/** What an attempt to send an e-mail means for the message that it belongs to. */
export const recordOutcome: NoteOutcome = async (tx, { emailId, type, code }, now) => {
  const { deliveryId, answerId } = await tx.email.findUniqueOrThrow({
    where: { id: emailId },
    select: { deliveryId: true, answerId: true },
  });
  if (answerId && type === "refused") await failAnswer(tx, answerId, code ?? "", now);
  if (!deliveryId) return;
  if (type === "accepted") await acceptDelivery(tx, deliveryId, now);
  else if (type === "refused") await failDelivery(tx, deliveryId, "refused", code, now);
  else await tx.deliveryEvent.create({ data: { deliveryId, type, detail: code, at: now } });
};
