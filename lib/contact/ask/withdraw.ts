import type { Database } from "@/lib/db";
import { lockMessage } from "../change-state";
import { eraseMessageTexts } from "../retention";
import type { MessageState } from "../states";

const atWork: readonly MessageState[] = ["held", "open", "answered"];

/** Withdraws a message: erases sender and text, cancels unsent emails. Returns false when it was erased already. */
export async function withdrawMessage(tx: Database, messageId: string, now: Date): Promise<boolean> {
  const message = await lockMessage(tx, messageId);
  if (!message || message.erasedAt) return false;
  if (atWork.includes(message.state))
    await tx.message.update({ where: { id: messageId }, data: { state: "closed", closedAt: now } });
  await eraseMessageTexts(tx, [messageId], now);
  await tx.delivery.deleteMany({ where: { messageId, state: "waiting" } });
  return true;
}
