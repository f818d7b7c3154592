import { type Database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { postEmail } from "@/lib/mail/post";
import { closeMessage } from "../change-state";
import { handToCoordinators } from "../hand-to-people";
import { readSilent, type SilentRecipient } from "../recipients";
import { readOtherRecipients } from "./other-recipients";
import { type Question, readQuestion } from "./question";
import { questionReminder } from "./reminder-letter";

// Follows up on unanswered questions: reminder, handover to the coordinators, closing. Each message has its own
// transaction and is checked again under its lock, so concurrent runs do nothing twice.

const day = 86_400_000;
const batchSize = 500;

const daysAgo = (days: number, now: Date) => new Date(now.getTime() - days * day);

type Step = "remindedAt" | "handedOverAt" | "closedAt";

/** The messages whose next step is due. */
function findDue(tx: Database, step: Step, before: Date): Promise<{ id: string }[]> {
  return tx.message.findMany({
    where: {
      [step]: null,
      state: { in: step === "closedAt" ? ["open", "answered"] : ["open"] },
      deliveries: { some: { createdAt: { lte: before } } },
    },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: batchSize,
  });
}

/** Checks again under the lock. */
async function isStillDue(tx: Database, id: string, step: Exclude<Step, "closedAt">): Promise<boolean> {
  const rows = await tx.$queryRaw<{ state: string; remindedAt: Date | null; handedOverAt: Date | null }[]>`
    SELECT "state"::text, "remindedAt", "handedOverAt" FROM "Message" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return rows[0]?.state === "open" && rows[0][step] === null;
}

async function remindOne(tx: Database, question: Question, recipient: SilentRecipient, now: Date): Promise<void> {
  const days = Math.floor((now.getTime() - recipient.createdAt.getTime()) / day);
  const to = { deliveryId: recipient.id, name: recipient.name, language: recipient.language };
  const letter = await questionReminder(question, to, await readOtherRecipients(tx, question.id, recipient.id), days);
  const replyTo = { name: question.senderName ?? "", address: question.senderEmail ?? "" };
  await postEmail(tx, recipient.email, recipient.language, letter, now, { deliveryId: recipient.id, replyTo });
  await tx.deliveryEvent.create({ data: { deliveryId: recipient.id, type: "reminded", at: now } });
}

async function remindAll(tx: Database, id: string, before: Date, now: Date): Promise<number> {
  const question = await readQuestion(tx, id);
  const silent = await readSilent(tx, id, before);
  for (const recipient of silent) await remindOne(tx, question, recipient, now);
  await tx.message.update({ where: { id }, data: { remindedAt: now } });
  return silent.length;
}

/** Job: reminds the recipients once after MESSAGE_REMIND_DAYS. */
export async function remindOfQuestions(now = new Date()): Promise<{ letters: number }> {
  const before = daysAgo(env().MESSAGE_REMIND_DAYS, now);
  const due = await transaction((tx) => findDue(tx, "remindedAt", before));
  let letters = 0;
  for (const { id } of due)
    letters += await transaction(async (tx) =>
      (await isStillDue(tx, id, "remindedAt")) ? remindAll(tx, id, before, now) : 0,
    );
  return { letters };
}

async function handOverSilent(tx: Database, id: string, now: Date): Promise<number> {
  const count = await handToCoordinators(tx, id, "silent", now);
  const silent = await tx.delivery.findMany({
    where: { messageId: id, answeredAt: null, declinedAt: null, purpose: { not: "handOver" } },
    select: { id: true },
  });
  await tx.deliveryEvent.createMany({
    data: silent.map((item) => ({ deliveryId: item.id, type: "handedOver" as const, at: now })),
  });
  return count;
}

/** Job: hands questions over to the coordinators after MESSAGE_HAND_OVER_DAYS. */
export async function handOverQuestions(now = new Date()): Promise<{ deliveries: number }> {
  const due = await transaction((tx) => findDue(tx, "handedOverAt", daysAgo(env().MESSAGE_HAND_OVER_DAYS, now)));
  let deliveries = 0;
  for (const { id } of due)
    deliveries += await transaction(async (tx) =>
      (await isStillDue(tx, id, "handedOverAt")) ? handOverSilent(tx, id, now) : 0,
    );
  return { deliveries };
}

/** Job: closes messages after MESSAGE_CLOSE_DAYS, answered or not; then retention starts. */
export async function closeQuestions(now = new Date()): Promise<{ messages: number }> {
  const due = await transaction((tx) => findDue(tx, "closedAt", daysAgo(env().MESSAGE_CLOSE_DAYS, now)));
  let messages = 0;
  for (const { id } of due) messages += Number(await transaction((tx) => closeMessage(tx, id, now)));
  return { messages };
}
