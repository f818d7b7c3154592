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

/** Of two renamings at once one wins. The version stays: it counts what the record says, and that did not change. */
async function changeSlug(tx: Database, actor: Actor, record: RecordRow, slug: string, now: Date): Promise<void> {
  const { id, version } = record;
  const data = { slug, updatedAt: now, updatedById: actor.userId };
  const { count } = await tx.record.updateMany({ where: { id, slug: record.slug }, data });
  if (count !== 1) throw new Refusal({ ok: false, reason: "conflict", version });
}

/** The old address leads to the record if anybody can know it; the new one stops being a way to somewhere else. */
async function moveRedirects(tx: Database, { id, kind, slug: old, publishedAt }: RecordRow, slug: string, now: Date) {
  await tx.slugRedirect.deleteMany({ where: { kind, slug, recordId: id } });
  if (publishedAt) await tx.slugRedirect.create({ data: { kind, slug: old, recordId: id, at: now } });
}

/**
 * Gives a record another slug. What was published stays reachable at its old addresses, which lead straight to the newest;
 * an address that the record takes back leads nowhere else any more. Errors: invalid (no slug, taken), notFound, conflict.
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

/** `renameSlug` inside a transaction that does more. Throws its refusals, returns the tags. */
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
