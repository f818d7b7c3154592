import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { readStored } from "@/lib/records/store/stored";
import { lockRecord } from "@/lib/records/write/place";
import { rewrite } from "@/lib/records/write/rewrite";
import { type LooseInput, redirectInput } from "./input";

type Write = { tx: Database; actor: Actor; now: Date };

/**
 * Redirects the links of these records from one record, term or reference to another, with a line in their history.
 * Returns the tags.
 */
export async function relinkRecords(
  { tx, actor, now }: Write,
  records: readonly { kind: KindName; id: string }[],
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  const tags: string[] = [];
  for (const { kind, id } of records) {
    await lockRecord(tx, kind, id);
    const before = (await readStored(tx, kind, id))!;
    const input = redirectInput<LooseInput>(kindNamed(kind), before.input, { self: id, from, to });
    tags.push(...(await rewrite({ tx, actor, now }, { kind, id, before, action: "relink" }, input)));
  }
  return tags;
}
