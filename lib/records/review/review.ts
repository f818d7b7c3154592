import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { changePublication, type Transition } from "@/lib/records/write/publish";

const needsReason = () => invalid([{ key: "error.reason", path: ["reason"] }]);

/** Submits a draft for review, with an optional note to the reviewers. */
export function submit(actor: Actor, kind: KindName, id: string, note = "", now = new Date()): Promise<Result<null>> {
  return runWrite(async (tx) => ({
    value: null,
    tags: await changePublication(tx, actor, kind, id, submission(note, now)),
  }));
}

/** The transition that `submit` performs. */
export function submission(note: string, now: Date): Transition {
  const transition = { needs: "submit", from: ["draft"], to: "inReview", action: "submit", now } as const;
  return note ? { ...transition, reason: note } : transition;
}

/** Sends a record in review back to its authors as a draft. The reason is required. */
export function sendBack(
  actor: Actor,
  kind: KindName,
  id: string,
  reason: string,
  now = new Date(),
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    if (!reason.trim()) throw needsReason();
    const tags = await changePublication(tx, actor, kind, id, {
      needs: "sendBack",
      from: ["inReview"],
      to: "draft",
      action: "sendBack",
      reason: reason.trim(),
      now,
    });
    return { value: null, tags };
  });
}
