import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { RawInput } from "@/lib/forms/form-values";
import { mergeInput } from "@/lib/forms/merge";
import { fromJson } from "@/lib/json";
import { onlyApartChanged, takeTheirs } from "@/lib/records/admin/conflict";
import type { Editable } from "@/lib/records/admin/record";
import { openRevision } from "@/lib/records/media/change";
import { scheduleRevision } from "@/lib/records/review/apply-revision";
import { findWithRecord, isSubmitted, requireUnchanged } from "@/lib/records/review/revision-checks";
import { saveRevision, submitRevision } from "@/lib/records/review/revisions";
import { runWrite } from "@/lib/records/store/run-write";
import { mustBeComplete, parseInput } from "@/lib/records/write/parse-input";
import { publicationMoment } from "@/lib/records/write/publication-moment";
import { giveSlug, renameWithin } from "@/lib/records/write/rename";
import { saveWithin } from "@/lib/records/write/save";
import { explain } from "./explain";
import { finishSave, followingAction } from "./finish";
import type { SavedForm, SaveRequest } from "./form-frame";
import { slugOfTitle } from "./slug";

/** When the change was last saved that the form shows. */
const seenAt = ({ seenAt: at }: SaveRequest) => (at ? new Date(at) : undefined);

/** What waits may be incomplete, but not wrong, until somebody is asked to publish it. */
const mustBeWhole = ({ intent }: SaveRequest, { revision }: Editable) =>
  intent !== "wait" || (revision !== null && isSubmitted(revision));

/** Stores the input as a revision and, depending on the intent, submits it. */
async function storeRevision(
  actor: Actor,
  frame: SaveRequest,
  editable: Editable,
  input: RawInput,
  now: Date,
): Promise<Result<SavedForm>> {
  const { kind, note, language, intent } = frame;
  const { revision } = editable;
  const { id } = editable.record;
  const isDraft = !mustBeWhole(frame, editable);
  const checked = await runWrite(async () => ({ value: parseInput(kind, input, { isDraft }), tags: [] }));
  if (!checked.ok) return checked;
  const moment = intent === "schedule" ? await publicationMoment(frame, editable.record.responsibleCityId, now) : null;
  if (moment && !moment.ok) return moment;
  const version = frame.version ?? editable.version;
  const stored = await saveRevision(actor, kind, id, version, checked.value, {
    languages: [...new Set([...(revision?.languages ?? []), language])],
    ...(revision ? { revisionId: revision.id, seenAt: seenAt(frame) } : {}),
    note,
    now,
  });
  if (!stored.ok) return stored;
  if (intent === "wait") return { ok: true, value: { id, outcome: "waiting", revision: stored.value.id } };
  if (moment) {
    const scheduled = await scheduleRevision(actor, stored.value.id, moment.value, now);
    return scheduled.ok ? { ok: true, value: { id, outcome: "scheduled" } } : scheduled;
  }
  const submitted = await submitRevision(actor, stored.value.id, note, now);
  return submitted.ok ? { ok: true, value: { id, outcome: "submitted" } } : submitted;
}

/**
 * Saves to the record and runs the intended next step in one transaction. A revision that was edited here becomes
 * applied.
 */
function saveToRecord(
  actor: Actor,
  frame: SaveRequest,
  editable: Editable,
  input: RawInput,
  now: Date,
): Promise<Result<SavedForm>> {
  const { kind, isCorrection, note, version } = frame;
  const { record, revision } = editable;
  const isComplete = followingAction[frame.intent] !== undefined;
  const options = { version: version ?? editable.version, isCorrection, isComplete, reason: note || undefined, now };
  return runWrite(async (tx) => {
    const action = revision ? "apply" : "save";
    const saved = await saveWithin(tx, actor, kind, record.id, input, { ...options, action });
    if (revision) {
      requireUnchanged((await findWithRecord(tx, revision.id)).revision, record, seenAt(frame));
      const data = { state: "applied" as const, publishAt: null, updatedAt: now };
      await tx.revision.update({ where: { id: revision.id }, data });
    }
    const renamed = await rename(tx, actor, frame, editable, input, now);
    const finished = await finishSave(tx, actor, frame, record.id, now);
    const value = revision ? { id: record.id, outcome: "applied" as const } : finished.value;
    return { value, tags: [...saved.tags, ...renamed, ...finished.tags] };
  });
}

/** The slug can change until the first publication; that of a draft without a title changes when it gets one. */
async function rename(
  tx: Database,
  actor: Actor,
  { kind, slug }: SaveRequest,
  { record, may }: Editable,
  input: RawInput,
  now: Date,
): Promise<string[]> {
  if (record.publishedAt !== null) return [];
  const isTyped = may("edit") && slug !== "" && slug !== record.slug;
  if (isTyped) return renameWithin(tx, actor, kind, record.id, slug, now);
  const next = await slugOfTitle(tx, kind, record.slug, input);
  return next ? giveSlug(tx, actor, record, next, now) : [];
}

/** What is not written to the record itself: changes that wait, are submitted, or change a public page later. */
function isForLater({ intent }: Pick<SaveRequest, "intent">, { publication }: Editable["record"]): boolean {
  if (intent === "schedule") return publication === "published";
  return intent === "wait" || (intent === "submit" && publication !== "draft");
}

/** Media are added by another form into the actor's open revision, so this revision must include them. */
async function withOwnMedia(actor: Actor, { intent }: SaveRequest, editable: Editable): Promise<Editable["input"]> {
  const { record, revision, input } = editable;
  const own = isForLater({ intent }, record) && !revision ? await openRevision(actor, record.id) : null;
  const media = own && fromJson<Editable["input"]>(own.input).parts.media;
  return media ? { ...input, parts: { ...input.parts, media } } : input;
}

/** The version the form was opened with. Media are saved separately in the meantime, which is not a conflict. */
async function versionSeen(
  { version }: SaveRequest,
  { record, revision, stored, version: own }: Editable,
): Promise<number> {
  const seen = version ?? own;
  if (revision || seen === record.version) return seen;
  return (await onlyApartChanged(record.id, seen, stored.input)) ? record.version : seen;
}

/** Saves a form to an existing record, directly or as a revision. */
export async function changeRecord(
  actor: Actor,
  frame: SaveRequest,
  editable: Editable,
  raw: RawInput,
  now: Date,
): Promise<Result<SavedForm>> {
  const before = await withOwnMedia(actor, frame, editable);
  const whole = { ...raw, sourceLanguage: raw.sourceLanguage ?? before.sourceLanguage ?? frame.language };
  const merged = mergeInput(before, whole, [frame.language]);
  const input = frame.take.length > 0 ? takeTheirs(merged, editable.stored.input, frame.take) : merged;
  const { record } = editable;
  const version = await versionSeen(frame, editable);
  const isRevision = isForLater(frame, record);
  if (isRevision) {
    const stored = await storeRevision(actor, { ...frame, version }, editable, input, now);
    return stored.ok || stored.reason !== "invalid"
      ? stored
      : explain(frame.kind, stored.errors, { merged: input, raw, isComplete: mustBeWhole(frame, editable) });
  }
  const saved = await saveToRecord(actor, { ...frame, version }, editable, input, now);
  return saved.ok || saved.reason !== "invalid"
    ? saved
    : explain(frame.kind, saved.errors, {
        merged: input,
        raw,
        isComplete: mustBeComplete(record) || followingAction[frame.intent] !== undefined,
      });
}
