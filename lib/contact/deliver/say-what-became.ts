import { readToken } from "@/lib/auth/signed-token";
import { type Database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { markAnswered } from "../change-state";
import { handToCoordinators } from "../hand-to-people";
import { forgetFailures } from "./address-failures";
import { lockDelivery } from "./fail-delivery";

type Locked = NonNullable<Awaited<ReturnType<typeof lockDelivery>>>;

/** The delivery of a signed link. */
export async function deliveryOfToken(token: string, now: Date): Promise<string | null> {
  return (await readToken("delivery", token, now))?.[0] ?? null;
}

/** Sets a time of a delivery once, with its event. Returns whether it was new. */
async function happen(
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

/** Runs `work` for the delivery of a link. Using the link proves that the address works. */
function withDelivery(
  token: string,
  now: Date,
  work: (tx: Database, delivery: Locked) => Promise<void>,
): Promise<Result<{ deliveryId: string }>> {
  return transaction(async (tx) => {
    const id = await deliveryOfToken(token, now);
    const delivery = id && (await lockDelivery(tx, id));
    if (!delivery) return { ok: false, reason: "notFound" };
    await happen(tx, delivery.id, "opened", now);
    if (delivery.personId) await forgetFailures(tx, delivery.personId);
    await work(tx, delivery);
    return { ok: true, value: { deliveryId: delivery.id } };
  });
}

/** A person, not a scanner, looks at the page. */
export function openDelivery(token: string, now: Date) {
  return withDelivery(token, now, async () => {});
}

/** The recipient has answered: they said so, or their answer came by. */
export async function noteAnswer(tx: Database, { id, messageId }: { id: string; messageId: string }, now: Date) {
  await happen(tx, id, "answered", now);
  await markAnswered(tx, messageId, now);
}

/** "I have answered." */
export function answerDelivery(token: string, now: Date) {
  return withDelivery(token, now, (tx, delivery) => noteAnswer(tx, delivery, now));
}

/**
 * "Not for me": the coordinators get it unless somebody has answered. Coordinators themselves have nobody to hand it
 * to.
 */
export function declineDelivery(token: string, now: Date) {
  return withDelivery(token, now, async (tx, { id, messageId, purpose, message }) => {
    if (purpose === "handOver" || !(await happen(tx, id, "declined", now)) || message.state !== "open") return;
    await handToCoordinators(tx, messageId, "declined", now);
    await tx.deliveryEvent.create({ data: { deliveryId: id, type: "handedOver", at: now } });
  });
}
