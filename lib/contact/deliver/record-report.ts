import { type Database, transaction } from "@/lib/db";
import { failSubscription } from "@/lib/subscriptions/failures";
import { forgetFailures } from "./address-failures";
import { failDelivery, lockDelivery } from "./fail-delivery";
import { failAnswer } from "./record-outcome";

/** A report about an accepted email, from a mail server or provider. */
export type MailReport = {
  type: "delivered" | "bounced" | "deferred" | "complained" | "autoReplied";
  code: string | null;
  /** The sender of an automatic reply. */
  from?: string;
};

type Known = {
  id: string;
  to: string;
  deliveryId: string | null;
  answerId: string | null;
  subscriptionId: string | null;
};

const knownColumns = { id: true, to: true, deliveryId: true, answerId: true, subscriptionId: true } as const;

/** The code of an email that its recipient reported as spam. */
const complaint = "complaint";

/** Marks an email as bounced. Returns false if it already was. */
async function markReturned(tx: Database, id: string, code: string, now: Date): Promise<boolean> {
  const { count } = await tx.email.updateMany({
    where: { id, state: { in: ["waiting", "sent"] } },
    data: { state: "failed", problem: code, settledAt: now, text: "", html: "", headers: {}, leasedUntil: null },
  });
  return count > 0;
}

async function recordFailure(tx: Database, known: Known, code: string, now: Date): Promise<void> {
  const { id, deliveryId, answerId, subscriptionId } = known;
  if (!(await markReturned(tx, id, code, now))) return;
  if (subscriptionId && code === complaint) await tx.subscription.deleteMany({ where: { id: subscriptionId } });
  else if (subscriptionId) await failSubscription(tx, subscriptionId);
  if (deliveryId) await failDelivery(tx, deliveryId, "bounced", code, now);
  if (answerId) await failAnswer(tx, answerId, code, now);
}

/** True when the report proves that the address works. An automatic reply does so only from that address. */
function provesAddress({ type, from }: MailReport, to: string): boolean {
  return type === "delivered" || (type === "autoReplied" && from === to.toLowerCase());
}

/** Records an event without further consequences, once. */
async function recordNews(tx: Database, { to, deliveryId }: Known, report: MailReport, now: Date): Promise<void> {
  const { type, code } = report;
  if (!deliveryId) return;
  const delivery = await lockDelivery(tx, deliveryId);
  if (!delivery) return;
  const event = { deliveryId, type: type as "delivered" | "deferred" | "autoReplied", detail: code };
  if ((await tx.deliveryEvent.count({ where: event })) > 0) return;
  await tx.deliveryEvent.create({ data: { ...event, at: now } });
  if (provesAddress(report, to) && delivery.personId) await forgetFailures(tx, delivery.personId);
}

/** Records a report about an email. Repeated reports and unknown emails have no effect. */
export function recordReport(
  email: { id: string } | { messageId: string },
  report: MailReport,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const where = "id" in email ? { id: email.id } : { messageId: email.messageId };
    const known = await tx.email.findUnique({ where, select: knownColumns });
    if (!known) return false;
    // A complaint stops emails to the address, like a bounce.
    const isFailure = report.type === "bounced" || report.type === "complained";
    if (isFailure)
      await recordFailure(tx, known, report.type === "complained" ? complaint : (report.code ?? "unknown"), now);
    else await recordNews(tx, known, report, now);
    return true;
  });
}
