import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import type { LooseInput } from "@/lib/records/merge/input";
import type { BaseStored, Stored } from "@/lib/records/store/stored";
import { writeInput } from "@/lib/records/store/write";
import { finishWrite } from "./finish-write";

export const looseInput = (stored: BaseStored): LooseInput => stored.input;

type Write = { tx: Database; actor: Actor; now: Date };

/**
 * Writes what a record says after ids in it were exchanged, counts its version up and leaves a line of history from
 * which it can be restored. `current`: what the tables hold, where that is not what the record said before.
 */
export async function rewrite(
  { tx, actor, now }: Write,
  { kind, id, before, action }: { kind: KindName; id: string; before: Stored; action: string },
  input: LooseInput,
  current = before,
): Promise<string[]> {
  const { version: seen, scheduledVersion } = before.record;
  // Exchanged ids are no new text: what was approved stays approved.
  const approval = scheduledVersion === seen ? { scheduledVersion: { increment: 1 } } : {};
  const data = { version: { increment: 1 }, ...approval, updatedAt: now, updatedById: actor.userId };
  const { version, slug } = await tx.record.update({
    where: { id },
    data: { ...data, responsibleCityId: input.responsibleCity },
    select: { version: true, slug: true },
  });
  // What is stored is as valid as it was; what the database holds against the exchange is told.
  await writeInput(tx, kind, id, input as never, { before: current as never, writesAll: current !== before, now });
  return finishWrite(tx, actor, { kind, id, slug, version, before, input: input as never, action, now });
}
