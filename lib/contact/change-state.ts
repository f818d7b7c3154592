import type { Database } from "@/lib/db";
import { handToPeople } from "./hand-to-people";
import type { MessageState } from "./states";

type Locked = {
  id: string;
  state: MessageState;
  stateBefore: MessageState | null;
  confirmedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  erasedAt: Date | null;
};

/** The message, and nobody else changes it until this transaction ends. */
export async function lockMessage(tx: Database, messageId: string): Promise<Locked | undefined> {
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT "id", "state", "stateBefore", "confirmedAt", "answeredAt", "closedAt", "erasedAt"
    FROM "Message" WHERE "id" = ${messageId}::uuid FOR UPDATE`;
  return rows[0];
}

type Change = Partial<Omit<Locked, "id" | "erasedAt">>;

/** `decide` says what becomes of the message as it is now; nothing: it stays. Twice is once. Says whether it changed. */
async function change(
  tx: Database,
  messageId: string,
  decide: (message: Locked) => Change | undefined,
): Promise<boolean> {
  const message = await lockMessage(tx, messageId);
  const data = message && decide(message);
  if (!data) return false;
  await tx.message.update({ where: { id: messageId }, data });
  return true;
}

/** Somebody has answered. After it was closed it stays closed, and counts as answered. */
export function markAnswered(tx: Database, messageId: string, now: Date): Promise<boolean> {
  return change(tx, messageId, ({ state, answeredAt }) => {
    if (state === "open") return { state: "answered", answeredAt: now };
    return state === "closed" && !answeredAt ? { answeredAt: now } : undefined;
  });
}

const closable: readonly MessageState[] = ["held", "open", "answered"];

/** Nothing more is expected. From now on the days run after which its sender is forgotten. */
export function closeMessage(tx: Database, messageId: string, now: Date): Promise<boolean> {
  return change(tx, messageId, ({ state }) =>
    closable.includes(state) ? { state: "closed", closedAt: now } : undefined,
  );
}

/** Answered or closed by mistake: it waits for an answer again. Whose sender is forgotten, nobody can answer. */
export function reopenMessage(tx: Database, messageId: string): Promise<boolean> {
  return change(tx, messageId, ({ state, erasedAt }) =>
    (state === "answered" || state === "closed") && !erasedAt
      ? { state: "open", answeredAt: null, closedAt: null }
      : undefined,
  );
}

/** E-mails to the people of the record that no worker has taken yet: they are not sent. */
async function callBack(tx: Database, messageId: string, now: Date): Promise<void> {
  const free = { OR: [{ leasedUntil: null }, { leasedUntil: { lt: now } }] };
  const waiting = { deliveryId: { not: null }, delivery: { messageId }, state: "waiting" as const, AND: free };
  const emails = await tx.email.findMany({ where: waiting, select: { id: true, deliveryId: true } });
  await tx.email.deleteMany({ where: { id: { in: emails.map(({ id }) => id) } } });
  await tx.delivery.deleteMany({
    where: { id: { in: emails.flatMap(({ deliveryId }) => deliveryId ?? []) }, state: "waiting", emails: { none: {} } },
  });
}

/** It is spam, until somebody says that it is not. Called so, it counts as closed. */
export async function callSpam(tx: Database, messageId: string, now: Date): Promise<boolean> {
  const isChanged = await change(tx, messageId, ({ state, closedAt }) =>
    state === "spam" ? undefined : { state: "spam", stateBefore: state, closedAt: closedAt ?? now },
  );
  if (isChanged) await callBack(tx, messageId, now);
  return isChanged;
}

/** It is what it was before. What had been on its way goes to those who did not get it yet. What is erased stays as it is. */
export async function notSpam(tx: Database, messageId: string, now: Date): Promise<boolean> {
  let before: MessageState | null = null;
  const isChanged = await change(tx, messageId, ({ state, stateBefore, closedAt, erasedAt }) => {
    before = stateBefore;
    if (state !== "spam" || !stateBefore || erasedAt) return undefined;
    return { state: stateBefore, stateBefore: null, closedAt: stateBefore === "closed" ? closedAt : null };
  });
  if (isChanged && before === "open") await handToPeople(tx, messageId, now);
  return isChanged;
}

/** Somebody looked at it: it goes to those whom it asks. */
export async function releaseMessage(tx: Database, messageId: string, now: Date): Promise<boolean> {
  const isChanged = await change(tx, messageId, ({ state }) => (state === "held" ? { state: "open" } : undefined));
  if (isChanged) await handToPeople(tx, messageId, now);
  return isChanged;
}

/** Its sender has shown that the e-mail address is theirs: it goes to those whom it asks. */
export async function confirmMessage(tx: Database, messageId: string, now: Date): Promise<boolean> {
  const isChanged = await change(tx, messageId, ({ state, erasedAt }) =>
    state === "unconfirmed" && !erasedAt ? { state: "open", confirmedAt: now } : undefined,
  );
  if (isChanged) await handToPeople(tx, messageId, now);
  return isChanged;
}
