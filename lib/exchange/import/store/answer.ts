import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { ImportState } from "@/lib/db";
import { database } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { isUuid } from "@/lib/text/is-uuid";
import type { Answers } from "../model";
import { keepProfile } from "../profile/propose-answers";
import { type Batch, readBatch } from "./batch";

/** An import that this person may see; null when there is none. */
export async function findImport(actor: Actor, id: string): Promise<Batch | null> {
  const batch = isUuid(id) ? await readBatch(id) : null;
  return batch && can(actor, "import", { cityId: batch.cityId }) ? batch : null;
}

/** States in which the answers may change. A plan that was made is made again. */
const open: readonly ImportState[] = ["unreadable", "answering", "planned"];

const busy = () => invalidResult([{ key: "exchange:error.busy", path: [] }]);

/**
 * Changes what was answered. With other choices of how to read it the file is read again; with anything else the plan
 * no longer holds.
 */
export async function changeAnswers(
  actor: Actor,
  id: string,
  change: (answers: Answers) => Answers,
  now: Date,
): Promise<Result<Batch>> {
  const batch = await findImport(actor, id);
  if (!batch) return notFoundResult;
  if (!open.includes(batch.state)) return busy();
  const answers = change(batch.answers);
  const isSame = isDeepStrictEqual(answers, batch.answers);
  const readsAgain = !isDeepStrictEqual(answers.choices, batch.answers.choices);
  const state = readsAgain ? "reading" : isSame ? batch.state : "answering";
  const { count } = await database().import.updateMany({
    where: { id, state: batch.state },
    data: { answers, state, ...(readsAgain ? { done: 0, total: 0, problem: null } : {}) },
  });
  if (count !== 1) return busy();
  const changed = { ...batch, answers, state };
  await keepProfile(changed, now);
  return { ok: true, value: changed };
}

const before: Record<"planning" | "taking" | "undoing", readonly ImportState[]> = {
  planning: ["answering", "planned"],
  taking: ["planned", "taken"],
  undoing: ["taken"],
};

/** Lets a worker begin: the plan, taking in, the undo. */
export async function beginWork(
  actor: Actor,
  id: string,
  work: keyof typeof before,
  more: { total: number; undoRows?: number[] },
): Promise<Result<null>> {
  const batch = await findImport(actor, id);
  if (!batch) return notFoundResult;
  const { count } = await database().import.updateMany({
    where: { id, state: { in: [...before[work]] }, erasedAt: null },
    // It is written in the name of who pressed.
    data: { state: work, done: 0, total: more.total, undoRows: more.undoRows ?? [], createdById: actor.userId },
  });
  return count === 1 ? { ok: true, value: null } : busy();
}
