import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { indexRecord } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { renderInput, storeRendered } from "@/lib/records/store/rendered";
import { updateRows } from "@/lib/records/store/row-statements";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { savedTags, slugTag, writeTags } from "@/lib/records/store/tags";
import { moveWishes } from "@/lib/records/translation/wishes";
import { mustBeComplete, parseInput } from "@/lib/records/write/parse-input";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import { publicationColumns } from "@/lib/records/write/publish";
import { rewrite } from "@/lib/records/write/rewrite";
import { cancelSchedule } from "@/lib/records/write/scheduled-languages";
import type { Record as RecordRow } from "@/prisma/generated/client";
import type { MergedChoices } from "./choices";
import type { LooseInput, LoosePart } from "./input";
import { type MergeInput, mergedInput, partsToMove } from "./merged-input";
import { moveImports } from "./move-imports";

import { movePlannedVisits } from "./move-planned-visits";
import { moveSessions } from "./move-sessions";
import { pointersTo, pointingAt } from "./pointers";
import { relinkRecords } from "./relink";

export type MergeOptions = {
  choices?: MergedChoices;
  /** The versions that the actor has compared; others are a conflict. */
  seen?: { keep: number; lose: number } | undefined;
  now?: Date;
};

type Pair = { kind: KindName; keepId: string; loseId: string };
type Merge = Pair & { tx: Database; actor: Actor; choices: MergedChoices; now: Date };

/** Values that no two records may have. */
const uniqueFields = ["officialCode", "registerCode", "number"];

/** Redirects the links of all other records from the merged record to the kept one. Returns the tags. */
async function redirectOthers({ tx, actor, now, kind, keepId, loseId }: Merge): Promise<string[]> {
  const users = await pointingAt(tx, pointersTo(kind), loseId);
  const others = users.filter(({ id }) => id !== keepId && id !== loseId);
  return relinkRecords({ tx, actor, now }, others, { from: loseId, to: keepId });
}

/**
 * Moves parts by changing their owner, so that rows that depend on them (a picture's consent, a session's visits) stay.
 */
async function moveParts({ tx, kind, keepId }: Merge, kept: LooseInput, moving: Record<string, LoosePart[]>) {
  for (const [name, list] of Object.entries(moving)) {
    const { model, owner } = storeOf(kind).parts[name]!;
    const offset = kept.parts[name]?.length ?? 0;
    const moved = list.map(({ id }, index) => ({ id, [owner]: keepId, position: offset + index }));
    await updateRows(tx, model, ["id"], moved);
  }
  const mediumIds = (moving.media ?? []).map(({ id }) => id);
  await tx.mediaFile.updateMany({ where: { mediumId: { in: mediumIds } }, data: { recordId: keepId } });
}

/** A code can be held by one record only: what the kept record takes over, the archived one gives up. */
async function giveUpCodes({ tx, kind, loseId }: Merge, lost: MergeInput, merged: MergeInput): Promise<void> {
  const taken = uniqueFields.filter(
    (name) => lost.fields[name] !== undefined && lost.fields[name] === merged.fields[name],
  );
  const data = Object.fromEntries(taken.map((name) => [name, null]));
  if (taken.length > 0) await modelNamed(tx, storeOf(kind).model).update({ where: { id: loseId }, data });
}

async function completeKeeper(merge: Merge): Promise<string[]> {
  const { tx, kind, keepId, loseId, choices } = merge;
  const declaration = kindNamed(kind);
  const before = (await readStored(tx, kind, keepId))!;
  const keep = { id: keepId, input: before.input as MergeInput };
  const lose = { id: loseId, input: (await readStored(tx, kind, loseId))!.input as MergeInput };
  const input = mergedInput(declaration, keep, lose, choices);
  // Parts of a draft that is merged may be incomplete.
  if (mustBeComplete(before.record)) parseInput(kind, input);
  await moveParts(merge, keep.input, partsToMove(keep, lose));
  await giveUpCodes(merge, lose.input, input);
  const current = (await readStored(tx, kind, keepId))!;
  const rendered = await renderInput(tx, keepId, declaration, input);
  const tags = await rewrite(merge, { kind, id: keepId, before, action: "merge" }, input, current);
  await storeRendered(tx, keepId, rendered);
  return tags;
}

/** In collections the kept record takes the place of the merged one, unless it is there already. */
async function moveInCollections({ tx, keepId, loseId }: Merge): Promise<void> {
  await tx.collection.updateMany({ where: { cityId: loseId }, data: { cityId: keepId } });
  const holds = await tx.collectionItem.findMany({ where: { recordId: keepId }, select: { collectionId: true } });
  const collectionId = { in: holds.map((item) => item.collectionId) };
  await tx.collectionItem.deleteMany({ where: { recordId: loseId, collectionId } });
  await tx.collectionItem.updateMany({ where: { recordId: loseId }, data: { recordId: keepId } });
}

/** A city that both records were invited as keeps the kept record's invitation. */
async function moveInvitations({ tx, keepId, loseId }: Merge): Promise<void> {
  const held = await tx.meetingInvitation.findMany({ where: { cityId: keepId }, select: { meetingId: true } });
  const meetingId = { in: held.map((row) => row.meetingId) };
  await tx.meetingInvitation.deleteMany({ where: { cityId: loseId, meetingId } });
  await tx.meetingInvitation.updateMany({ where: { cityId: loseId }, data: { cityId: keepId } });
}

/**
 * Moves rows that refer to the record but are not part of its input: messages, proposals, redirects, people, grants.
 */
async function moveBelongings(merge: Merge): Promise<void> {
  const { tx, keepId, loseId } = merge;
  const [from, to] = [{ recordId: loseId }, { recordId: keepId }];
  await tx.message.updateMany({ where: from, data: to });
  await tx.proposal.updateMany({ where: from, data: to });
  await tx.proposal.updateMany({ where: { cityId: loseId }, data: { cityId: keepId } });
  // The text to approve no longer exists.
  await tx.approval.updateMany({ where: { ...from, state: "asked" }, data: { state: "withdrawn" } });
  await tx.slugRedirect.updateMany({ where: from, data: to });
  await tx.person.updateMany({ where: { organisationId: loseId }, data: { organisationId: keepId } });
  await moveInCollections(merge);
  await moveInvitations(merge);
  await moveSessions(tx, loseId, keepId);
  await movePlannedVisits(tx, loseId, keepId);
  await moveImports(tx, loseId, keepId);
  await moveWishes(tx, loseId, keepId);
  for (const column of ["recordId", "cityId"] as const) {
    const held = await tx.grant.findMany({ where: { [column]: keepId } });
    const grants = await tx.grant.findMany({ where: { [column]: loseId } });
    for (const { id, userId, role } of grants) {
      const isDouble = held.some((other) => other.userId === userId && other.role === role);
      if (isDouble) await tx.grant.delete({ where: { id } });
      else await tx.grant.update({ where: { id }, data: { [column]: keepId } });
    }
  }
  const isWaiting = { ...from, state: { notIn: ["applied" as const, "rejected" as const] } };
  await tx.revision.updateMany({ where: isWaiting, data: { state: "rejected", publishAt: null } });
}

/** Archives the merged record under a new slug and redirects its old one to the kept record. Returns the tags. */
async function retire(merge: Merge, loser: RecordRow): Promise<string[]> {
  const { tx, actor, kind, keepId, loseId, now } = merge;
  const slug = `${loser.slug.slice(0, 110).replace(/-+$/, "")}-${loseId.slice(0, 8)}`;
  const by = { updatedAt: now, updatedById: actor.userId };
  const data = { ...publicationColumns("archived", loser.publishedAt, now), ...by, slug };
  await tx.record.update({ where: { id: loseId }, data });
  await cancelSchedule(tx, [loseId]);
  if (loser.publishedAt) await tx.slugRedirect.create({ data: { kind, slug: loser.slug, recordId: keepId, at: now } });
  const before = { publication: loser.publication, slug: loser.slug };
  const after = { publication: "archived", slug, mergedInto: keepId };
  await writeHistory(tx, actor, { id: loseId, version: loser.version, action: "mergedInto", before, after, now });
  const change = await indexRecord(tx, kind, loseId);
  const stored = (await readStored(tx, kind, loseId))!;
  const linked = linkedIds(kindNamed(kind), stored.input).map((link) => link.id);
  return [...savedTags({ kind, id: loseId, slug, change }, linked), slugTag(kind, loser.slug)];
}

/**
 * Merges `loseId` into `keepId`: links and parts move, the merged record is archived, its URL redirects. Which values stay
 * is chosen. Errors: invalid (same record, archived, two leads or seats), notFound, conflict.
 */
export function mergeRecords(
  actor: Actor,
  kind: KindName,
  keepId: string,
  loseId: string,
  { choices = {}, seen, now = new Date() }: MergeOptions = {},
): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    if (keepId === loseId) throw invalid([{ key: "error.sameRecord", path: ["loseId"] }]);
    const merge = { tx, actor, kind, keepId, loseId, choices, now };
    const records = new Map<string, RecordRow>();
    for (const id of [keepId, loseId].sort()) records.set(id, await lockRecord(tx, kind, id));
    if (![...records.values()].every((record) => can(actor, "merge", targetOf(record)))) throw notFound();
    // Of two merges of the same record at once, the second one finds it in the archive.
    if ([...records.values()].some(({ publication }) => publication === "archived"))
      throw invalid([{ key: "error.transition", path: [] }]);
    requireSeen(records.get(keepId)!.version, seen?.keep);
    requireSeen(records.get(loseId)!.version, seen?.lose);
    const others = await redirectOthers(merge);
    const kept = await completeKeeper(merge);
    await moveBelongings(merge);
    const tags = [...new Set([...others, ...kept, ...(await retire(merge, records.get(loseId)!))])];
    await writeTags(tx, tags);
    return { value: { id: keepId }, tags };
  });
}
