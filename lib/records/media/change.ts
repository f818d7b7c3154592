import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Database, database } from "@/lib/db";
import { invalidResult, type Result } from "@/lib/errors";
import { fromJson } from "@/lib/json";
import type { KindName } from "@/lib/kinds/index";
import type { PartInput } from "@/lib/kinds/input";
import type { media as mediaPart } from "@/lib/kinds/parts";
import { saveRevision } from "@/lib/records/review/revisions";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { checkTargets, parseInput } from "@/lib/records/write/parse-input";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import { saveWithin } from "@/lib/records/write/save";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";

export type Medium = PartInput<typeof mediaPart>;

export type MediaOutcome = "saved" | "waiting";

/** True when the actor's change is saved at once; otherwise it becomes a revision that waits for review. */
export function savesAtOnce(actor: Actor, record: RecordRow): boolean {
  const place = targetOf(record);
  const isOwnDraft = record.publication === "draft" && record.publishedAt === null;
  return can(actor, "edit", place) || (isOwnDraft && can(actor, "propose", place));
}

/** The record, if the actor may upload to it; null otherwise. */
export async function findPlaceForMedia(actor: Actor, kind: KindName, id: string): Promise<RecordRow | null> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  return record && can(actor, "uploadMedia", targetOf(record)) ? record : null;
}

/** The actor's open edit of this record, which a further change is added to. */
export function openRevision(actor: Actor, id: string): Promise<Revision | null> {
  if (!actor.userId) return Promise.resolve(null);
  const where = { recordId: id, authorId: actor.userId, origin: "edit" as const };
  return database().revision.findFirst({ where: { ...where, state: { in: ["open", "sentBack"] } } });
}

export type MediaInput = Stored["input"];

/** The input that the actor changes: that of their open revision, or else that of the record. */
export async function readMediaInput(actor: Actor, record: RecordRow) {
  const stored = (await readStored(database(), record.kind, record.id)) as Stored;
  const revision = savesAtOnce(actor, record) ? null : await openRevision(actor, record.id);
  const input = revision ? fromJson<MediaInput>(revision.input) : stored.input;
  return { stored, input, revision, version: revision?.baseVersion ?? record.version };
}

export type Change = (media: Medium[]) => Result<Medium[]>;

function applyChange(input: MediaInput, change: Change): MediaInput {
  const result = change(input.parts.media ?? []);
  if (!result.ok) throw result.reason === "invalid" ? invalid(result.errors) : notFound();
  return { ...input, parts: { ...input.parts, media: result.value } };
}

/**
 * Changes the media of a record with `save`, or in a revision when the actor may not save. `alongside` runs in the
 * transaction of the save only.
 */
export async function changeMedia(
  actor: Actor,
  kind: KindName,
  id: string,
  change: Change,
  now: Date,
  alongside: (tx: Database) => Promise<void> = async () => {},
): Promise<Result<MediaOutcome>> {
  const record = await findPlaceForMedia(actor, kind, id);
  if (!record) return { ok: false, reason: "notFound" };
  if (!savesAtOnce(actor, record)) return changeBeside(actor, record, change, now);
  return runWrite(async (tx) => {
    const { version } = await lockRecord(tx, kind, id);
    const stored = (await readStored(tx, kind, id)) as Stored;
    const { tags } = await saveWithin(tx, actor, kind, id, applyChange(stored.input, change), { version, now });
    await alongside(tx);
    return { value: "saved" as const, tags };
  });
}

async function changeBeside(actor: Actor, record: RecordRow, change: Change, now: Date): Promise<Result<MediaOutcome>> {
  const { input, version, revision } = await readMediaInput(actor, record);
  const checked = await runWrite(async (tx) => {
    const next = parseInput(record.kind, applyChange(input, change), { isDraft: true });
    await checkTargets(tx, record.kind, record.id, next as never, { now, isDraft: true });
    return { value: next, tags: [] };
  });
  if (!checked.ok) return checked;
  // The texts of the same change keep their languages and their note.
  const { languages = [], note } = revision ?? {};
  const kept = { languages, ...(note ? { note } : {}) };
  const saved = await saveRevision(actor, record.kind, record.id, version, checked.value, { ...kept, now });
  return saved.ok ? { ok: true, value: "waiting" } : saved;
}

/** Makes error paths relative to one medium's form, such as `translations.ca.alternative`. */
export function withinMedium(result: Result<MediaOutcome>): Result<MediaOutcome> {
  if (result.ok || result.reason !== "invalid") return result;
  return invalidResult(
    result.errors.map(({ key, path }) => ({ key, path: path[0] === "parts" ? path.slice(3) : path })),
  );
}
