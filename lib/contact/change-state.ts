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

/** Reads a message and locks it until the transaction ends. */
export async function lockMessage(tx: Database, messageId: string): Promise<Locked | undefined> {
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT "id", "state", "stateBefore", "confirmedAt", "answeredAt", "closedAt", "erasedAt"
    FROM "Message" WHERE "id" = ${messageId}::uuid FOR UPDATE`;
  return rows[0];
}

type Change = Partial<Omit<Locked, "id" | "erasedAt">>;

/**
 * Changes a message under its lock. `decide` returns the change for its current state, or undefined for none, so
 * repeating has no effect. Returns whether it changed.
 */
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

/** Marks a message as answered. A closed one stays closed but counts as answered. */
export function markAnswered(tx: Database, messageId: string, now: Date): Promise<boolean> {
  return change(tx, messageId, ({ state, answeredAt }) => {
    if (state === "open") return { state: "answered", answeredAt: now };
    return state === "closed" && !answeredAt ? { answeredAt: now } : undefined;
  });
}

const closable: readonly MessageState[] = ["held", "open", "answered"];

/** Closes a message; the retention period starts. */
export function closeMessage(tx: Database, messageId: string, now: Date): Promise<boolean> {
  return change(tx, messageId, ({ state }) =>
    closable.includes(state) ? { state: "closed", closedAt: now } : undefined,
  );
}

/** Reopens an answered or closed message, unless its sender is already erased. */
export function reopenMessage(tx: Database, messageId: string): Promise<boolean> {
  return change(tx, messageId, ({ state, erasedAt }) =>
    (state === "answered" || state === "closed") && !erasedAt
      ? { state: "open", answeredAt: null, closedAt: null }
      : undefined,
  );
}

/** Deletes emails to the record's people that no worker has leased yet. */
async function deleteUnsentEmails(tx: Database, messageId: string, now: Date): Promise<void> {
  const free = { OR: [{ leasedUntil: null }, { leasedUntil: { lt: now } }] };
  const waiting = { deliveryId: { not: null }, delivery: { messageId }, state: "waiting" as const, AND: free };
  const emails = await tx.email.findMany({ where: waiting, select: { id: true, deliveryId: true } });
  await tx.email.deleteMany({ where: { id: { in: emails.map(({ id }) => id) } } });
  await tx.delivery.deleteMany({
    where: { id: { in: emails.flatMap(({ deliveryId }) => deliveryId ?? []) }, state: "waiting", emails: { none: {} } },
  });
}

/** Marks as spam and remembers the previous state. It counts as closed, so that retention applies. */
export async function callSpam(tx: Database, messageId: string, now: Date): Promise<boolean> {
  const isChanged = await change(tx, messageId, ({ state, closedAt }) =>
    state === "spam" ? undefined : { state: "spam", stateBefore: state, closedAt: closedAt ?? now },
  );
  if (isChanged) await deleteUnsentEmails(tx, messageId, now);
  return isChanged;
}

/**
 * Restores the state before spam and sends the message to those who have not got it. Erased messages stay unchanged.
 */
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

/** Releases a held message and sends it to its recipients. */
export async function releaseMessage(tx: Database, messageId: string, now: Date): Promise<boolean> {
  const isChanged = await change(tx, messageId, ({ state }) => (state === "held" ? { state: "open" } : undefined));
  if (isChanged) await handToPeople(tx, messageId, now);
  return isChanged;
}

/** Confirms the sender's address and sends the message to its recipients. */
export async function confirmMessage(tx: Database, messageId: string, now: Date): Promise<boolean> {
  const isChanged = await change(tx, messageId, ({ state, erasedAt }) =>
    state === "unconfirmed" && !erasedAt ? { state: "open", confirmedAt: now } : undefined,
  );
  if (isChanged) await handToPeople(tx, messageId, now);
  return isChanged;
}
