import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { callSpam, closeMessage, markAnswered, notSpam, releaseMessage, reopenMessage } from "../change-state";
import { claimMessage, type Rights } from "./rights";

type Change = (tx: Database, id: string, now: Date) => Promise<boolean>;

/** The actions on a message and the rights they need. */
const changes = {
  answered: ["answer", markAnswered],
  reopen: ["answer", reopenMessage],
  close: ["moderate", closeMessage],
  release: ["moderate", releaseMessage],
  spam: ["moderate", callSpam],
  notSpam: ["moderate", notSpam],
} as const satisfies Record<string, readonly [keyof Rights, Change]>;

export type Intent = keyof typeof changes;
export const messageIntents = Object.keys(changes) as [Intent, ...Intent[]];

/** Records "I have answered" at the actor's own deliveries, so that other recipients see who it was. */
export async function noteWhoAnswered(tx: Database, messageId: string, actor: Actor, now: Date): Promise<void> {
  if (!actor.userId) return;
  const theirs = { OR: [{ userId: actor.userId }, { person: { user: { id: actor.userId } } }] };
  const rows = await tx.delivery.findMany({ where: { messageId, answeredAt: null, ...theirs }, select: { id: true } });
  for (const { id } of rows) {
    await tx.delivery.update({ where: { id }, data: { answeredAt: now } });
    await tx.deliveryEvent.create({ data: { deliveryId: id, type: "answered", at: now } });
  }
}

async function changeOne(tx: Database, actor: Actor, id: string, intent: Intent, now: Date): Promise<boolean> {
  const [right, change] = changes[intent];
  await claimMessage(tx, actor, id, right);
  const isChanged = await change(tx, id, now);
  if (isChanged && intent === "answered") await noteWhoAnswered(tx, id, actor, now);
  return isChanged;
}

/** Changes the state of a message; repeating is not an error. Errors: notFound. */
export function changeMessage(actor: Actor, id: string, intent: Intent, now: Date): Promise<Result<null>> {
  return runWrite(async (tx) => {
    await changeOne(tx, actor, id, intent, now);
    return { value: null, tags: [] };
  });
}

/** Changes several messages, all or none. Returns the ids that changed, for undo. Errors: invalid, notFound. */
export function changeMessages(
  actor: Actor,
  ids: readonly string[],
  intent: "spam" | "notSpam",
  now: Date,
): Promise<Result<string[]>> {
  return runWrite(async (tx) => {
    if (ids.length === 0) throw invalid([{ key: "inbox:error.nothingChosen", path: ["ids"] }]);
    const changed: string[] = [];
    // Locks in a fixed order to avoid deadlocks.
    for (const id of [...new Set(ids)].sort()) if (await changeOne(tx, actor, id, intent, now)) changed.push(id);
    return { value: changed, tags: [] };
  });
}
