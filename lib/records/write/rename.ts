import type { Actor } from "@/lib/auth/actor";
import { maySave } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { indexRecord } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { notFound, Refusal, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { savedTags, slugTag, writeTags } from "@/lib/records/store/tags";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { requireFreeSlug } from "./free-slug";

/**
 * Compares the old slug, so that one of two concurrent renames fails. Keeps `version`, which counts content changes
 * only.
 */
async function changeSlug(tx: Database, actor: Actor, record: RecordRow, slug: string, now: Date): Promise<void> {
  const { id, version } = record;
  const data = { slug, updatedAt: now, updatedById: actor.userId };
  const { count } = await tx.record.updateMany({ where: { id, slug: record.slug }, data });
  if (count !== 1) throw new Refusal({ ok: false, reason: "conflict", version });
}

/** Redirects the old slug if it was ever public, and removes a redirect from the new one. */
async function moveRedirects(tx: Database, { id, kind, slug: old, publishedAt }: RecordRow, slug: string, now: Date) {
  await tx.slugRedirect.deleteMany({ where: { kind, slug, recordId: id } });
  if (publishedAt) await tx.slugRedirect.create({ data: { kind, slug: old, recordId: id, at: now } });
}

/**
 * Changes a record's slug. Slugs that were public redirect to the current one; a redirect from the new slug is removed.
 * Errors: invalid (malformed, taken), notFound, conflict.
 */
export function renameSlug(
  actor: Actor,
  kind: KindName,
  id: string,
  slug: string,
  now = new Date(),
): Promise<Result<{ slug: string }>> {
  return runWrite(async (tx) => ({ value: { slug }, tags: await renameWithin(tx, actor, kind, id, slug, now) }));
}

/** `renameSlug` inside the caller's transaction. Throws a `Refusal`; returns the tags. */
export async function renameWithin(
  tx: Database,
  actor: Actor,
  kind: KindName,
  id: string,
  slug: string,
  now: Date,
): Promise<string[]> {
  const record = await tx.record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !maySave(actor, { recordId: id, cityId: record.responsibleCityId })) throw notFound();
  return giveSlug(tx, actor, record, slug, now);
}

/** `renameWithin` without its check, for a caller that has just saved the record as the actor. */
export async function giveSlug(
  tx: Database,
  actor: Actor,
  record: RecordRow,
  slug: string,
  now: Date,
): Promise<string[]> {
  const { id, kind } = record;
  if (slug === record.slug) return [];
  await requireFreeSlug(tx, kind, slug, id);
  await changeSlug(tx, actor, record, slug, now);
  await moveRedirects(tx, record, slug, now);
  const [before, after] = [{ slug: record.slug }, { slug }];
  await writeHistory(tx, actor, { id, version: record.version, action: "rename", before, after, now });
  const change = await indexRecord(tx, kind, id);
  const stored = await readStored(tx, kind, id);
  const linked = linkedIds(kindNamed(kind), stored!.input).map((link) => link.id);
  const tags = [...savedTags({ kind, id, slug, change }, linked), slugTag(kind, record.slug)];
  await writeTags(tx, tags);
  return tags;
}
