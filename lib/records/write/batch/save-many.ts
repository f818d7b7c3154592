import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { BaseInput, Input } from "@/lib/kinds/input";
import { writeHistoryLines } from "@/lib/records/history/history";
import { indexRecords, indexTogether } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { renderMissing, storeRendered } from "@/lib/records/store/rendered";
import { updateRows } from "@/lib/records/store/row-statements";
import { standingOf, type TranslationsStanding } from "@/lib/records/store/standing";
import { readStoredById, type Stored } from "@/lib/records/store/stored";
import { savedTags } from "@/lib/records/store/tags";
import { writeInput } from "@/lib/records/store/write";
import { rendererVersion } from "@/lib/text/markdown";
import { recordInputColumns } from "../finish-write";
import { checkTargetsOf, mustBeComplete, parseInput } from "../parse-input";
import { type LockedRecord, lockRecords } from "../place";
import { findDependants, keepSchedule, requireWriter } from "../save";
import type { BatchOptions } from "./model";

export type ChangedRecord = {
  id: string;
  /** The version that the change was made from. */
  version: number;
  raw: unknown;
  /** Restores how the translations stood. */
  standing?: TranslationsStanding | undefined;
  /** What the history says of this one besides what it says of all. */
  facts?: BatchOptions["facts"];
};

type AnyInput = Input<KindOf<KindName>>;
type Parsed = ChangedRecord & { before: Stored; record: LockedRecord; input: AnyInput; isDraft: boolean };

function parse(actor: Actor, kind: KindName, change: ChangedRecord, record: LockedRecord, before: Stored): Parsed {
  requireWriter(actor, record, record.responsibleCityId);
  const isDraft = !mustBeComplete(record);
  const input = parseInput(kind, change.raw, { isDraft });
  requireWriter(actor, record, input.responsibleCity);
  return { ...change, before, record, input, isDraft };
}

async function claimVersions(tx: Database, actor: Actor, changes: readonly Parsed[], now: Date): Promise<void> {
  const rows = changes.map(({ id, version, input }) => ({
    ...{ id, ...recordInputColumns(input), version: version + 1, renderedBy: rendererVersion },
    ...{ updatedAt: now, updatedById: actor.userId },
  }));
  await updateRows(tx, "record", ["id"], rows);
  for (const { record, version: seen, input } of changes)
    await keepSchedule(tx, actor, record, { seen, cityId: input.responsibleCity });
}

async function writeChange(tx: Database, kind: KindName, change: Parsed, hashes: Set<string>, now: Date) {
  const { id, input, before, standing } = change;
  await writeInput(tx, kind, id, input as never, { before, standing, now });
  await storeRendered(tx, id, await renderMissing(kindNamed(kind), input as BaseInput, hashes));
}

async function readHashes(tx: Database, ids: string[]): Promise<Map<string, Set<string>>> {
  const rows = await tx.renderedText.findMany({
    where: { recordId: { in: ids } },
    select: { recordId: true, hash: true },
  });
  const byRecord = Map.groupBy(rows, ({ recordId }) => recordId);
  return new Map(ids.map((id) => [id, new Set((byRecord.get(id) ?? []).map(({ hash }) => hash))]));
}

async function indexChanges(tx: Database, kind: KindName, changes: readonly Parsed[], now: Date): Promise<string[]> {
  const entries = await indexTogether(
    tx,
    kind,
    changes.map(({ id }) => id),
    now,
  );
  const around = await indexRecords(tx, await findDependants(tx, kind, changes), now);
  const own = changes.flatMap(({ id, record, before, input }) => {
    const linked = [before.input, input].flatMap((each) => linkedIds(kindNamed(kind), each));
    const ids = linked.map((link) => link.id);
    return savedTags({ kind, id, slug: record.slug, change: entries.get(id) ?? "none" }, ids);
  });
  return [...own, ...around];
}

/**
 * `save` of many records of a kind, each with one change. Records whose version is another one meanwhile are left out. Throws a `Refusal`
 * when one of the others is refused. Returns what was saved, and the tags, which the caller notifies when everything is
 * written.
 */
export async function saveManyWithin(
  tx: Database,
  actor: Actor,
  kind: KindName,
  changes: readonly ChangedRecord[],
  { action, facts, now }: BatchOptions,
): Promise<{ saved: Set<string>; tags: string[] }> {
  if (changes.length === 0) return { saved: new Set(), tags: [] };
  const ids = changes.map(({ id }) => id);
  const locked = new Map((await lockRecords(tx, kind, ids)).map((record) => [record.id, record]));
  const stored = await readStoredById(tx, kind, ids);
  const current = changes.filter(({ id, version }) => locked.get(id)?.version === version);
  const parsed = current.map((change) => parse(actor, kind, change, locked.get(change.id)!, stored.get(change.id)!));
  const hashes = await readHashes(tx, ids);
  await checkTargetsOf(
    tx,
    kind,
    parsed.map((change) => ({ ...change, now })),
  );
  await claimVersions(tx, actor, parsed, now);
  for (const change of parsed) await writeChange(tx, kind, change, hashes.get(change.id)!, now);
  const lines = parsed.map(({ id, version, before, input, facts: own }) => ({
    ...{ id, version: version + 1, action, facts: { ...own, ...facts }, before: before.input, after: input, now },
    translationsBefore: standingOf(before),
  }));
  if (lines.length > 0) await writeHistoryLines(tx, actor, lines);
  const tags = parsed.length > 0 ? await indexChanges(tx, kind, parsed, now) : [];
  return { saved: new Set(parsed.map(({ id }) => id)), tags };
}
