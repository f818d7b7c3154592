import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import type { ValueChange } from "@/lib/records/history/changes";
import { findGroups } from "@/lib/records/search/groups-of-school";
import { indexRecords } from "@/lib/records/search/index-record";
import { renderInput, storeRendered } from "@/lib/records/store/rendered";
import { notFound, Refusal, runWrite } from "@/lib/records/store/run-write";
import type { TranslationsStanding } from "@/lib/records/store/standing";
import { inputOfRecord, readStored, type Stored } from "@/lib/records/store/stored";
import { writeTags } from "@/lib/records/store/tags";
import { writeInput } from "@/lib/records/store/write";
import { rendererVersion } from "@/lib/text/markdown";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { finishWrite, recordInputColumns } from "./finish-write";
import { checkTargets, mustBeComplete, parseInput } from "./parse-input";
import { type LockedRecord, lockRecord, targetOf } from "./place";
import { keepScheduled } from "./scheduled-languages";

export type SaveOptions = {
  /** The version that the form was opened with; the save fails with conflict when it is no longer current. */
  version?: number | undefined;
  /** The source text was only corrected: current translations stay current. */
  isCorrection?: boolean;
  /** Whatever is required must be there, also in a draft: it will be submitted or published. */
  isComplete?: boolean;
  /** The action recorded in the history; "save" by default. */
  action?: string;
  reason?: string | undefined;
  /** Restores how the translations stood at a version. */
  standing?: TranslationsStanding | undefined;
  /** See `HistoryLine`. */
  facts?: Record<string, ValueChange> | undefined;
  now?: Date;
};

export type Saved = { id: string; version: number };
type AnyInput = Input<KindOf<KindName>>;

/**
 * Saves to a record in one transaction: fields, texts, parts, history, search entries, tags. Authorises against the
 * current city and the new one. Errors: invalid, notFound, conflict (with the current version).
 */
export function save<K extends KindName>(
  actor: Actor,
  kind: K,
  id: string,
  raw: unknown,
  options: SaveOptions = {},
): Promise<Result<Saved>> {
  return runWrite((tx) => saveWithin(tx, actor, kind, id, raw, options), id);
}

/** `save` inside the caller's transaction, for revisions and restores. Throws a `Refusal`. */
export async function saveWithin(
  tx: Database,
  actor: Actor,
  kind: KindName,
  id: string,
  raw: unknown,
  options: SaveOptions,
) {
  const { now = new Date(), isCorrection = false, isComplete = false, action = "save", ...more } = options;
  const { reason, standing, facts } = more;
  // Locked, because publishing meanwhile would make an incomplete draft public.
  const record = await lockRecord(tx, kind, id);
  requireWriter(actor, record, record.responsibleCityId);
  const isDraft = !isComplete && !mustBeComplete(record);
  const input: AnyInput = parseInput(kind, raw, { isDraft });
  requireWriter(actor, record, input.responsibleCity);
  const rendered = await renderInput(tx, id, kindNamed(kind), input);
  const version = await claimVersion(tx, actor, record, options.version ?? record.version, input, now);
  await checkTargets(tx, kind, id, input, { now, isDraft });
  const before = asItWas((await readStored(tx, kind, id)) as Stored, record);
  await writeInput(tx, kind, id, input as never, { before, isCorrection, standing, now });
  await storeRendered(tx, id, rendered);
  const tags = await finishWrite(tx, actor, {
    kind,
    id,
    slug: record.slug,
    version,
    before,
    input,
    action,
    reason,
    facts,
    now,
  });
  const around = await indexRecords(tx, await findDependants(tx, kind, [{ id, before, input }]));
  await writeTags(tx, around);
  return { value: { id, version }, tags: [...tags, ...around] };
}

/**
 * Requires the right to edit, or, for a draft that was never public, the right to propose. Call it for the record's
 * current city and for the city it moves to.
 */
export function requireWriter(actor: Actor, record: RecordRow, cityId: string | null): void {
  const place = { ...targetOf(record), cityId };
  const isDraft = record.publication === "draft" && record.publishedAt === null;
  if (!can(actor, "edit", place) && !(isDraft && can(actor, "propose", place))) throw notFound();
}

/** Increments the version if it is still `seen`: only one of several concurrent saves succeeds. */
async function claimVersion(
  tx: Database,
  actor: Actor,
  record: LockedRecord,
  seen: number,
  input: AnyInput,
  now: Date,
): Promise<number> {
  const { id } = record;
  const { count } = await tx.record.updateMany({
    where: { id, version: seen },
    data: {
      ...recordInputColumns(input),
      version: seen + 1,
      renderedBy: rendererVersion,
      updatedAt: now,
      updatedById: actor.userId,
    },
  });
  if (count === 1) {
    await keepSchedule(tx, actor, record, { seen, cityId: input.responsibleCity });
    return seen + 1;
  }
  const { version } = await tx.record.findUniqueOrThrow({ where: { id }, select: { version: true } });
  throw new Refusal({ ok: false, reason: "conflict", version });
}

/** What waits for its time goes on waiting after a save by those who may publish it. */
export async function keepSchedule(
  tx: Database,
  actor: Actor,
  record: LockedRecord,
  { seen, cityId }: { seen: number; cityId: string | null },
): Promise<void> {
  if (record.isScheduled && can(actor, "publish", { ...targetOf(record), cityId }))
    await keepScheduled(tx, record.id, seen, actor);
}

/** Restores the `Record` columns in `stored`, because `claimVersion` has already overwritten them. */
function asItWas(stored: Stored, record: RecordRow): Stored {
  return { ...stored, record, input: { ...stored.input, ...inputOfRecord(record) } };
}

type Change = { id: string; before: Stored | null; input: AnyInput };

/** The records whose entries hold something of these that a save changes: the country of a city, a school's levels. */
export async function findDependants(
  tx: Database,
  kind: KindName,
  changes: readonly Change[],
): Promise<{ kind: KindName; id: string }[]> {
  const country = (values: object | undefined) => (values as { country?: string } | undefined)?.country;
  const idsWhere = (isChanged: (change: Change) => boolean) => changes.filter(isChanged).map(({ id }) => id);
  const moved = idsWhere(({ before, input }) => country(before?.input.fields) !== country(input.fields));
  const where = { facets: { hasSome: moved.map((id) => `${kind}:${id}`) } };
  const rows = moved.length > 0 ? await tx.searchEntry.findMany({ where, distinct: ["recordId"] }) : [];
  const taught = idsWhere(({ before, input }) => levelsOf(before?.input) !== levelsOf(input));
  return [...rows.map((row) => ({ kind: row.kind, id: row.recordId })), ...(await findGroups(tx, kind, taught))];
}

/** The levels that a school teaches, as one text. */
function levelsOf(input: AnyInput | undefined): string {
  const { levels = [] } = (input?.parts ?? {}) as { levels?: { fields: { level: string } }[] };
  return [...new Set(levels.map(({ fields }) => fields.level))].sort().join(" ");
}
