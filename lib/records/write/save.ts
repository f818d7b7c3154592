import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import { indexRecords } from "@/lib/records/search/index-record";
import { renderInput, storeRendered } from "@/lib/records/store/rendered";
import { notFound, Refusal, runWrite } from "@/lib/records/store/run-write";
import { inputOfRecord, readStored, type Stored } from "@/lib/records/store/stored";
import { writeTags } from "@/lib/records/store/tags";
import { writeInput } from "@/lib/records/store/write";
import { rendererVersion } from "@/lib/text/markdown";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { finishWrite, recordInputColumns } from "./finish-write";
import { checkTargets, parseInput } from "./parse-input";
import { findRecord, targetOf } from "./place";

export type SaveOptions = {
  /** The version that the form was opened with; another one meanwhile is a conflict. */
  version?: number | undefined;
  /** The source was only corrected: translations stay current. */
  isCorrection?: boolean;
  /** What history calls it. */
  action?: string;
  reason?: string | undefined;
  now?: Date;
};

export type Saved = { id: string; version: number };
type AnyInput = Input<KindOf<KindName>>;

/**
 * Saves straight to a record, in one transaction: record, texts, parts, history, index, tags. Authorised against the
 * city it has and the city it is moved to. Errors: invalid, notFound, conflict (with the version that is there now).
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

/** `save` inside a transaction that does more: applying a revision, restoring a version. Throws its refusals. */
export async function saveWithin(
  tx: Database,
  actor: Actor,
  kind: KindName,
  id: string,
  raw: unknown,
  options: SaveOptions,
) {
  const { now = new Date(), isCorrection = false, action = "save", reason } = options;
  const record = await findRecord(tx, kind, id);
  requireWriter(actor, record, record.responsibleCityId);
  const input: AnyInput = parseInput(kind, raw);
  requireWriter(actor, record, input.responsibleCity);
  const rendered = await renderInput(tx, id, kindNamed(kind), input);
  const version = await claimVersion(tx, actor, record, options.version ?? record.version, input, now);
  await checkTargets(tx, kind, id, input);
  const before = asItWas((await readStored(tx, kind, id)) as Stored, record);
  await writeInput(tx, kind, id, input as never, { before, isCorrection, now });
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
    now,
  });
  const around = await reindexDependants(tx, kind, id, before, input);
  await writeTags(tx, around);
  return { value: { id, version }, tags: [...tags, ...around] };
}

/**
 * Those who may edit save straight to the record; those who may only propose save to what was never public. Asked for
 * the city that the record has and for the one that it is moved to.
 */
export function requireWriter(actor: Actor, record: RecordRow, cityId: string | null): void {
  const place = { ...targetOf(record), cityId };
  const isDraft = record.publication === "draft" && record.publishedAt === null;
  if (!can(actor, "edit", place) && !(isDraft && can(actor, "propose", place))) throw notFound();
}

/** Counts the version up, if it is still the one that was seen: of many saves of one version, one wins. */
async function claimVersion(
  tx: Database,
  actor: Actor,
  record: RecordRow,
  seen: number,
  input: AnyInput,
  now: Date,
): Promise<number> {
  const { id } = record;
  // A scheduled text that an approver changes stays scheduled, in their name. Changed by others, it waits for an approver.
  const mayPublish = can(actor, "publish", { ...targetOf(record), cityId: input.responsibleCity });
  const isApproved = record.publishAt !== null && record.scheduledVersion === seen && mayPublish;
  const approval = isApproved ? { scheduledVersion: seen + 1, scheduledById: actor.userId } : {};
  const { count } = await tx.record.updateMany({
    where: { id, version: seen },
    data: {
      ...recordInputColumns(input),
      ...approval,
      version: seen + 1,
      renderedBy: rendererVersion,
      updatedAt: now,
      updatedById: actor.userId,
    },
  });
  if (count === 1) return seen + 1;
  const { version } = await tx.record.findUniqueOrThrow({ where: { id }, select: { version: true } });
  throw new Refusal({ ok: false, reason: "conflict", version });
}

/** The columns of `Record` are written when the version is claimed: what is read afterwards gets back what they were. */
function asItWas(stored: Stored, record: RecordRow): Stored {
  return { ...stored, record, input: { ...stored.input, ...inputOfRecord(record) } };
}

/** The entries of other records hold a city's country: they are written anew when it changes, and only then. Returns their tags. */
async function reindexDependants(
  tx: Database,
  kind: KindName,
  id: string,
  before: Stored | null,
  input: AnyInput,
): Promise<string[]> {
  const country = (values: object | undefined) => (values as { country?: string } | undefined)?.country;
  if (country(before?.input.fields) === country(input.fields)) return [];
  const rows = await tx.searchEntry.findMany({ where: { facets: { has: `${kind}:${id}` } }, distinct: ["recordId"] });
  return indexRecords(
    tx,
    rows.map((row) => ({ kind: row.kind, id: row.recordId })),
  );
}
