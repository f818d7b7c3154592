import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import type { ValueChange } from "@/lib/records/history/changes";
import { writeHistory } from "@/lib/records/history/history";
import { indexRecord } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { standingOf } from "@/lib/records/store/standing";
import type { Stored } from "@/lib/records/store/stored";
import { savedTags, writeTags } from "@/lib/records/store/tags";

export type FinishedWrite = {
  kind: KindName;
  id: string;
  slug: string;
  /** The version after the write. */
  version: number;
  /** The record before the write; null when it is new. */
  before: Stored | null;
  input: Input<KindOf<KindName>>;
  /** The action recorded in the history: create, save, restore, apply … */
  action: string;
  reason?: string | undefined;
  /** See `HistoryLine`. */
  facts?: Record<string, ValueChange> | undefined;
  now: Date;
};

/** The ids of all records that this record links to, before and after the write. */
function linkedBeforeAndAfter({ kind, before, input }: FinishedWrite): string[] {
  const declaration = kindNamed(kind);
  const all = [...(before ? linkedIds(declaration, before.input) : []), ...linkedIds(declaration, input)];
  return all.map((link) => link.id);
}

/** Last step of every write: adds the history line, updates the search entries, notifies the tags. Returns the tags. */
export async function finishWrite(tx: Database, actor: Actor, written: FinishedWrite): Promise<string[]> {
  const { kind, id, slug, version, before, input, action, reason, facts, now } = written;
  const translationsBefore = before && standingOf(before);
  const line = { id, version, action, reason, facts, translationsBefore, now };
  await writeHistory(tx, actor, { ...line, before: before?.input ?? {}, after: input });
  const change = await indexRecord(tx, kind, id, now);
  const tags = savedTags({ kind, id, slug, change }, linkedBeforeAndAfter(written));
  await writeTags(tx, tags);
  return tags;
}

/** The columns of `Record` that come from the input. */
export function recordInputColumns(input: Input<KindOf<KindName>>) {
  return {
    sourceLanguage: input.sourceLanguage,
    responsibleCityId: input.responsibleCity,
    takenFromPublisher: input.takenFrom?.publisher ?? null,
    takenFromAddress: input.takenFrom?.address ?? null,
    takenFromOn: input.takenFrom?.on ?? null,
  };
}
