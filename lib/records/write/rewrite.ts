import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import type { LooseInput } from "@/lib/records/merge/input";
import type { Stored } from "@/lib/records/store/stored";
import { writeInput } from "@/lib/records/store/write";
import { finishWrite, recordInputColumns } from "./finish-write";
import { keepScheduled } from "./scheduled-languages";

type Write = { tx: Database; actor: Actor; now: Date };

/**
 * Writes a record after ids in it were replaced, increments its version and adds a restorable history line. Pass
 * `current` when the rows in the tables differ from `before`.
 */
export async function rewrite(
  { tx, actor, now }: Write,
  { kind, id, before, action }: { kind: KindName; id: string; before: Stored; action: string },
  input: LooseInput,
  current = before,
): Promise<string[]> {
  const data = { version: { increment: 1 }, updatedAt: now, updatedById: actor.userId };
  const { version, slug } = await tx.record.update({
    where: { id },
    data: { ...data, ...recordInputColumns(input as never) },
    select: { version: true, slug: true },
  });
  // Replaced ids change no text, and a merge is done by those who publish, so an approved scheduled version stays approved.
  await keepScheduled(tx, id, version - 1, "as before");
  // Replaced ids need no validation: the input was valid before, and constraint errors of the database are reported.
  await writeInput(tx, kind, id, input as never, { before: current as never, writesAll: current !== before, now });
  return finishWrite(tx, actor, { kind, id, slug, version, before, input: input as never, action, now });
}
