import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { postEmail } from "@/lib/mail/post";
import { type Question, readQuestion } from "./deliver/question";
import { type HandOverReason, handOverLetter, questionLetter } from "./deliver/question-letter";
import { type Recipient, readCoordinators, readPromoters } from "./recipients";
import type { DeliveryPurpose } from "./states";

type Way = { purpose: Exclude<DeliveryPurpose, "handOver"> } | { purpose: "handOver"; reason: HandOverReason };

const day = 86_400_000;

function letterOf(question: Question, to: Recipient, deliveryId: string, way: Way, others: number, now: Date) {
  const addressed = { deliveryId, name: to.name, language: to.language };
  if (way.purpose !== "handOver")
    return questionLetter(question, addressed, way.purpose === "forward" ? "forwarded" : others);
  const days = Math.round((now.getTime() - question.createdAt.getTime()) / day);
  return handOverLetter(question, addressed, way.reason, days);
}

/** Removes recipients who already have the message. */
async function withoutMessage(tx: Database, messageId: string, recipients: readonly Recipient[]): Promise<Recipient[]> {
  const reached = await tx.delivery.findMany({ where: { messageId }, select: { personId: true, userId: true } });
  return recipients.filter(({ personId, userId }) =>
    reached.every((item) => (personId ? item.personId !== personId : item.userId !== userId)),
  );
}

/** Without a mail server the delivery records that the email is only stored. */
const notSentEvent = (at: Date) => ({ events: { create: { at, type: "deferred" as const, detail: "kept" } } });

async function deliver(tx: Database, question: Question, to: Recipient, way: Way, others: number, now: Date) {
  const { contactId, personId, userId, language, email } = to;
  const data = { messageId: question.id, contactId, personId, userId, language, purpose: way.purpose, createdAt: now };
  const { id } = await tx.delivery.create({ data: { ...data, ...(env().SMTP_URL ? {} : notSentEvent(now)) } });
  const replyTo = { name: question.senderName ?? "", address: question.senderEmail ?? "" };
  const letter = await letterOf(question, to, id, way, others, now);
  await postEmail(tx, email, language, letter, now, { deliveryId: id, replyTo });
}

/** Creates deliveries and emails for these recipients. Returns their number. */
export async function deliverTo(
  tx: Database,
  messageId: string,
  recipients: readonly Recipient[],
  way: Way,
  now: Date,
): Promise<number> {
  await tx.$executeRaw`SELECT 1 FROM "Message" WHERE "id" = ${messageId}::uuid FOR UPDATE`;
  const question = await readQuestion(tx, messageId);
  const fresh = await withoutMessage(tx, messageId, recipients);
  for (const to of fresh) await deliver(tx, question, to, way, recipients.length - 1, now);
  return fresh.length;
}

/** Delivers to the coordinators of the record's city. Returns their number. */
export async function handToCoordinators(
  tx: Database,
  messageId: string,
  reason: HandOverReason,
  now: Date,
): Promise<number> {
  const { record } = await readQuestion(tx, messageId);
  const count = await deliverTo(
    tx,
    messageId,
    await readCoordinators(tx, record.responsibleCityId),
    { purpose: "handOver", reason },
    now,
  );
  await tx.message.updateMany({ where: { id: messageId, handedOverAt: null }, data: { handedOverAt: now } });
  return count;
}

/**
 * Delivers a message to the people of its record, or if there are none, to its city's coordinators. The emails are sent
 * only if the caller's transaction commits.
 */
export async function handToPeople(tx: Database, messageId: string, now: Date): Promise<void> {
  const { record } = await readQuestion(tx, messageId);
  const promoters = await readPromoters(tx, record.id);
  if (promoters.length === 0) await handToCoordinators(tx, messageId, "noContact", now);
  else await deliverTo(tx, messageId, promoters, { purpose: "message" }, now);
}
