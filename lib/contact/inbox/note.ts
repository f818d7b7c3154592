import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/errors";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { claimMessage } from "./rights";

/** Adds an internal note, which the sender never sees. Errors: invalid, notFound. */
export function addNote(actor: Actor & { userId: string }, id: string, text: string, now: Date): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { erasedAt } = await claimMessage(tx, actor, id, "answer");
    if (erasedAt) throw invalid([{ key: "inbox:error.erased", path: ["note"] }]);
    if (!text) throw invalid([{ key: "error.required", path: ["note"] }]);
    const same = await tx.messageNote.count({ where: { messageId: id, authorId: actor.userId, text } });
    if (same === 0)
      await tx.messageNote.create({ data: { messageId: id, authorId: actor.userId, text, createdAt: now } });
    return { value: null, tags: [] };
  });
}
