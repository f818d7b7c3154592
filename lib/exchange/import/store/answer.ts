import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import type { ImportState } from "@/lib/db";
import { type Database, database, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { isUuid } from "@/lib/text/is-uuid";
import type { Answers } from "../model";
import { keepProfile } from "../profile/propose-answers";
import { tryKeptAgain } from "../undo/note-undo";
import { type Batch, readBatch } from "./batch";
import { mayImport } from "./right";
import { countTotal, type ImportWork } from "./total";

/** An import that this person may see; null when there is none. */
export async function findImport(actor: Actor, id: string, client: Database = database()): Promise<Batch | null> {
  const batch = isUuid(id) ? await readBatch(id, client) : null;
  return batch && mayImport(actor, batch.kind, batch.cityId) ? batch : null;
}

/** States in which the answers may change. A plan that was made is made again. */
const open: readonly ImportState[] = ["unreadable", "answering", "planned"];

const busy = () => invalidResult([{ key: "exchange:error.busy", path: [] }]);

type Change = (answers: Answers) => Answers;

/**
 * Changes what was answered. With other choices of how to read it the file is read again; with anything else the plan
 * no longer holds. Of two people who answer at once neither loses an answer.
 */
export function changeAnswers(actor: Actor, id: string, change: Change, now: Date): Promise<Result<Batch>> {
  return transaction((tx) => changeWithin(tx, actor, id, { change, now }));
}

async function changeWithin(
  tx: Database,
  actor: Actor,
  id: string,
  { change, now }: { change: Change; now: Date },
): Promise<Result<Batch>> {
  if (isUuid(id)) await tx.$queryRaw`SELECT 1 FROM "Import" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const batch = await findImport(actor, id, tx);
  if (!batch) return notFoundResult;
  if (!open.includes(batch.state)) return busy();
  const answers = change(batch.answers);
  const isSame = isDeepStrictEqual(answers, batch.answers);
  const readsAgain = !isDeepStrictEqual(answers.choices, batch.answers.choices);
  const state: ImportState = readsAgain ? "reading" : isSame ? batch.state : "answering";
  await tx.import.update({
    where: { id },
    data: { answers, state, ...(readsAgain ? { done: 0, total: 0, problem: null } : {}) },
  });
  const changed = { ...batch, answers, state };
  await keepProfile(tx, changed, now);
  return { ok: true, value: changed };
}

const before: Record<ImportWork, readonly ImportState[]> = {
  planning: ["answering", "planned"],
  taking: ["planned", "taken"],
  undoing: ["taken", "undone"],
};

/** Lets a worker begin: the plan, taking in, the undo of these rows or of all. */
export async function beginWork(
  actor: Actor,
  id: string,
  work: ImportWork,
  undoRows: number[] = [],
): Promise<Result<null>> {
  const batch = await findImport(actor, id);
  if (!batch) return notFoundResult;
  if (work === "undoing" && before.undoing.includes(batch.state)) await tryKeptAgain({ id, undoRows });
  const total = await countTotal(batch, work, undoRows);
  const { count } = await database().import.updateMany({
    where: { id, state: { in: [...before[work]] }, erasedAt: null },
    // It is written in the name of who pressed.
    data: { state: work, done: 0, total, undoRows, createdById: actor.userId },
  });
  return count === 1 ? { ok: true, value: null } : busy();
}
