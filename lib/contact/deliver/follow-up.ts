import { type Database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { postEmail } from "@/lib/mail/post";
import { closeMessage } from "../change-state";
import { handToCoordinators } from "../hand-to-people";
import { readSilent, type SilentRecipient } from "../recipients";
import { readOtherRecipients } from "./other-recipients";
import { type Question, readQuestion } from "./question";
import { questionReminder } from "./reminder-letter";

// Questions without an answer: the recipients are reminded, then the coordinators get it, then it is closed. Each
// message has its own transaction and is checked again under its lock, so two workers or runs do nothing twice.

const day = 86_400_000;
const maxAtOnce = 500;

const daysAgo = (days: number, now: Date) => new Date(now.getTime() - days * day);

type Step = "remindedAt" | "handedOverAt" | "closedAt";

/** The messages whose next step is due and was not done. */
function findDue(tx: Database, step: Step, before: Date): Promise<{ id: string }[]> {
  return tx.message.findMany({
    where: {
      [step]: null,
      state: { in: step === "closedAt" ? ["open", "answered"] : ["open"] },
      deliveries: { some: { createdAt: { lte: before } } },
    },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: maxAtOnce,
  });
}

/** Whether it is still due, under the lock. */
async function isStillDue(tx: Database, id: string, step: Exclude<Step, "closedAt">): Promise<boolean> {
  const rows = await tx.$queryRaw<{ state: string; remindedAt: Date | null; handedOverAt: Date | null }[]>`
    SELECT "state"::text, "remindedAt", "handedOverAt" FROM "Message" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return rows[0]?.state === "open" && rows[0][step] === null;
}

async function remindOne(tx: Database, question: Question, one: SilentRecipient, now: Date): Promise<void> {
  const days = Math.floor((now.getTime() - one.createdAt.getTime()) / day);
  const to = { deliveryId: one.id, name: one.name, language: one.language };
  const letter = await questionReminder(question, to, await readOtherRecipients(tx, question.id, one.id), days);
  const replyTo = { name: question.senderName ?? "", address: question.senderEmail ?? "" };
  await postEmail(tx, one.email, one.language, letter, now, { deliveryId: one.id, replyTo });
  await tx.deliveryEvent.create({ data: { deliveryId: one.id, type: "reminded", at: now } });
}

async function remindAll(tx: Database, id: string, before: Date, now: Date): Promise<number> {
  const question = await readQuestion(tx, id);
  const silent = await readSilent(tx, id, before);
  for (const one of silent) await remindOne(tx, question, one, now);
  await tx.message.update({ where: { id }, data: { remindedAt: now } });
  return silent.length;
}

/** After a week without an answer the recipients are reminded, once. */
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
  const given = await handToCoordinators(tx, id, "silent", now);
  const silent = await tx.delivery.findMany({
    where: { messageId: id, answeredAt: null, declinedAt: null, purpose: { not: "handOver" } },
    select: { id: true },
  });
  await tx.deliveryEvent.createMany({
    data: silent.map((item) => ({ deliveryId: item.id, type: "handedOver" as const, at: now })),
  });
  return given;
}

/** After two weeks without an answer the question goes to the coordinators. */
export async function handOverQuestions(now = new Date()): Promise<{ deliveries: number }> {
  const due = await transaction((tx) => findDue(tx, "handedOverAt", daysAgo(env().MESSAGE_HAND_OVER_DAYS, now)));
  let deliveries = 0;
  for (const { id } of due)
    deliveries += await transaction(async (tx) =>
      (await isStillDue(tx, id, "handedOverAt")) ? handOverSilent(tx, id, now) : 0,
    );
  return { deliveries };
}

/** Old messages are closed, answered or not; then retention begins. */
export async function closeQuestions(now = new Date()): Promise<{ messages: number }> {
  const due = await transaction((tx) => findDue(tx, "closedAt", daysAgo(env().MESSAGE_CLOSE_DAYS, now)));
  let messages = 0;
  for (const { id } of due) messages += Number(await transaction((tx) => closeMessage(tx, id, now)));
  return { messages };
}
