import { readToken } from "@/lib/auth/signed-token";
import { type Database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { markAnswered } from "../change-state";
import { handToCoordinators } from "../hand-to-people";
import { forgetFailures } from "./address-failures";
import { lockDelivery } from "./fail-delivery";

type Locked = NonNullable<Awaited<ReturnType<typeof lockDelivery>>>;

/** The delivery id in a signed link; null when it is forged. */
export async function deliveryOfToken(token: string, now: Date): Promise<string | null> {
  return (await readToken("delivery", token, now))?.[0] ?? null;
}

/** Sets a timestamp of a delivery once and adds its event. Returns false when it was set already. */
async function setOnce(
  tx: Database,
  deliveryId: string,
  what: "opened" | "answered" | "declined",
  now: Date,
): Promise<boolean> {
  const field = { opened: "openedAt", answered: "answeredAt", declined: "declinedAt" }[what];
  const { count } = await tx.delivery.updateMany({ where: { id: deliveryId, [field]: null }, data: { [field]: now } });
  if (count > 0) await tx.deliveryEvent.create({ data: { deliveryId, type: what, at: now } });
  return count > 0;
}

/** Runs `work` for a link's delivery. Using the link proves that the address works. */
function withDelivery(
  token: string,
  now: Date,
  work: (tx: Database, delivery: Locked) => Promise<void>,
): Promise<Result<{ deliveryId: string }>> {
  return transaction(async (tx) => {
    const id = await deliveryOfToken(token, now);
    const delivery = id && (await lockDelivery(tx, id));
    if (!delivery) return { ok: false, reason: "notFound" };
    await setOnce(tx, delivery.id, "opened", now);
    if (delivery.personId) await forgetFailures(tx, delivery.personId);
    await work(tx, delivery);
    return { ok: true, value: { deliveryId: delivery.id } };
  });
}

/** Records that a person opened the page. */
export function openDelivery(token: string, now: Date) {
  return withDelivery(token, now, async () => {});
}

/** Records that the recipient has answered, by their own statement or because the answer arrived. */
export async function noteAnswer(tx: Database, { id, messageId }: { id: string; messageId: string }, now: Date) {
  await setOnce(tx, id, "answered", now);
  await markAnswered(tx, messageId, now);
}

/** Handles "I have answered". */
export function answerDelivery(token: string, now: Date) {
  return withDelivery(token, now, (tx, delivery) => noteAnswer(tx, delivery, now));
}

/**
 * Handles "Not for me": hands the message over to the coordinators unless it is answered. Coordinators cannot decline.
 */
export function declineDelivery(token: string, now: Date) {
  return withDelivery(token, now, async (tx, { id, messageId, purpose, message }) => {
    if (purpose === "handOver" || !(await setOnce(tx, id, "declined", now)) || message.state !== "open") return;
    await handToCoordinators(tx, messageId, "declined", now);
    await tx.deliveryEvent.create({ data: { deliveryId: id, type: "handedOver", at: now } });
  });
}
