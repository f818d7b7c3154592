import { type Database, transaction } from "@/lib/db";
import { forgetFailures } from "./address-failures";
import { failDelivery, lockDelivery } from "./fail-delivery";
import { failAnswer } from "./record-outcome";

/** What a mail server or a provider says of an e-mail after it was taken. */
export type MailReport = {
  type: "delivered" | "bounced" | "deferred" | "complained" | "autoReplied";
  code: string | null;
  /** Who sent an automatic reply. */
  from?: string;
};

type Known = { id: string; to: string; deliveryId: string | null; answerId: string | null };

const knownColumns = { id: true, to: true, deliveryId: true, answerId: true } as const;

/** An e-mail comes back once, however often it is said. */
async function markReturned(tx: Database, id: string, code: string, now: Date): Promise<boolean> {
  const { count } = await tx.email.updateMany({
    where: { id, state: { in: ["waiting", "sent"] } },
    data: { state: "failed", problem: code, settledAt: now, text: "", html: "", headers: {}, leasedUntil: null },
  });
  return count > 0;
}

async function recordFailure(tx: Database, { id, deliveryId, answerId }: Known, code: string, now: Date) {
  if (!(await markReturned(tx, id, code, now))) return;
  if (deliveryId) await failDelivery(tx, deliveryId, "bounced", code, now);
  if (answerId) await failAnswer(tx, answerId, code, now);
}

/** Whether it shows that the address works. An automatic reply does only if it comes from that very address. */
function provesAddress({ type, from }: MailReport, to: string): boolean {
  return type === "delivered" || (type === "autoReplied" && from === to.toLowerCase());
}

/** Something to know that changes nothing, once. */
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

/** Writes down a report about an e-mail. Told twice it is the same; about an e-mail that is none of ours it is nothing. */
export function recordReport(
  email: { id: string } | { messageId: string },
  report: MailReport,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const where = "id" in email ? { id: email.id } : { messageId: email.messageId };
    const known = await tx.email.findUnique({ where, select: knownColumns });
    if (!known) return false;
    // Who calls our e-mail unwanted is not written to again: as if it had come back.
    const isFailure = report.type === "bounced" || report.type === "complained";
    if (isFailure)
      await recordFailure(tx, known, report.type === "complained" ? "complaint" : (report.code ?? "unknown"), now);
    else await recordNews(tx, known, report, now);
    return true;
  });
}
