import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { requireRendering } from "@/lib/records/store/rendered";
import { invalid, notFound, Refusal, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { parseInput } from "@/lib/records/write/parse-input";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import { changePublication } from "@/lib/records/write/publish";
import { type Saved, saveWithin } from "@/lib/records/write/save";
import type { Record as RecordRow } from "@/prisma/generated/client";
import {
  ChangedMeanwhile,
  changesOf,
  homelessLines,
  type Lines,
  type SeenHashes,
  type TranslationChange,
} from "./change";
import { atLeaves } from "./errors-at-leaves";
import { markTranslation } from "./hashes";
import { copyInput, isTranslation, keepTranslation } from "./revision";
import { putText, type TextHolder } from "./texts";
import { optionalKeys, translationWork } from "./work";

export type TranslateOptions = {
  /** Texts whose translation says the same as the source that the translator sees. */
  stillCorrect?: readonly string[] | undefined;
  /** The version that the page was opened with. With `seen`, only the same text written by two is a conflict. */
  version?: number | undefined;
  seen?: SeenHashes | undefined;
  /** Shows or hides this language of a public record. */
  publish?: boolean | undefined;
  /** Keeps it beside the record, also for those who may save. */
  wait?: boolean | undefined;
  /** A person has read the whole translation against its source: it is no longer the machine's. */
  checked?: boolean | undefined;
  /** The waiting translation that the page began with: it is taken up by this save. */
  revision?: string | undefined;
  note?: string | undefined;
  now?: Date;
};

/** `waiting`: the revision, where it was kept beside the record. */
export type Translated = Saved & { waiting: string | null };

type Task = { tx: Database; actor: Actor; stored: Stored; language: Locale; options: TranslateOptions; now: Date };

async function inPlace<T>({ stored, language }: Task, input: TextHolder, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.reason !== "invalid") throw error;
    throw invalid(atLeaves(error.failure.errors, translationWork(stored, language).texts, input, language));
  }
}

/** Those who may edit save straight; the others to what was never public. As `save` decides it. */
function mayWrite(actor: Actor, record: RecordRow): boolean {
  const isOwnDraft = record.publication === "draft" && record.publishedAt === null;
  return can(actor, "edit", targetOf(record)) || (isOwnDraft && can(actor, "propose", targetOf(record)));
}

function inputWith({ stored, language }: Task, changes: readonly TranslationChange[]) {
  const input = copyInput(stored);
  input.translations[language] ??= {};
  for (const { text, value } of changes) putText(input, text, language, value);
  return input;
}

type Origin = { isMachine: boolean };

/** The revision that the page began with is used up by this save. */
async function takeUp({ tx, stored, language, options, now }: Task): Promise<Origin> {
  if (!options.revision) return { isMachine: false };
  const revision = await tx.revision.findUnique({ where: { id: options.revision } });
  if (
    !revision ||
    revision.recordId !== stored.record.id ||
    !isTranslation(revision) ||
    revision.languages[0] !== language
  )
    throw notFound();
  const claimed = await tx.revision.updateMany({
    where: { id: revision.id, state: { in: ["open", "submitted", "sentBack", "approved"] } },
    data: { state: "applied", publishAt: null, updatedAt: now },
  });
  if (claimed.count === 0) throw invalid([{ key: "error.transition", path: [] }]);
  return { isMachine: revision.origin === "machine" };
}

async function write(task: Task, changes: readonly TranslationChange[]): Promise<string[]> {
  const { tx, actor, stored, language, options, now } = task;
  const { kind, id, version } = stored.record;
  const { isMachine } = await takeUp(task);
  const input = inputWith(task, changes);
  const saved = await inPlace(task, input, () =>
    saveWithin(tx, actor, kind, id, input, { version, reason: options.note || undefined, now }),
  );
  const isWritten = changes.some(({ isChanged }) => isChanged);
  const provenance = isMachine && !options.checked ? "machine" : "human";
  await markTranslation(tx, kind, id, language, {
    hashes: changes.flatMap(({ text, value, madeFrom }) => (value === undefined ? [] : [{ text, madeFrom }])),
    ...(isWritten || options.checked ? { by: { provenance, userId: actor.userId, at: now } as const } : {}),
  });
  return saved.tags;
}

/** Keeps it beside the record. It must be valid, as far as it goes. */
async function wait(task: Task, changes: readonly TranslationChange[]): Promise<string> {
  const { tx, actor, stored, language, options, now } = task;
  const input = inputWith(task, changes);
  await inPlace(task, input, async () => {
    parseInput(stored.record.kind, input);
    await requireRendering(kindNamed(stored.record.kind), input);
  });
  return keepTranslation(tx, actor, stored, language, changes, { origin: "translation", note: options.note, now });
}

/** The languages of a public record with this one shown or hidden. The last one cannot be hidden. */
async function showLanguage({ tx, actor, stored, language, options, now }: Task): Promise<string[]> {
  const { kind, id, publication } = stored.record;
  if (!can(actor, "publish", targetOf(stored.record))) throw notFound();
  if (publication !== "published") throw invalid([{ key: "translation:error.notPublic", path: ["publish"] }]);
  const shown = locales.filter((item) => (item === language ? options.publish : stored.translations[item]?.published));
  if (shown.length === 0) throw invalid([{ key: "translation:error.lastLanguage", path: ["publish"] }]);
  const from = ["published"] as const;
  return changePublication(tx, actor, kind, id, {
    needs: "publish",
    from,
    to: "published",
    action: "publish",
    languages: shown,
    now,
  });
}

function planned({ stored, language, options }: Task, lines: Lines): TranslationChange[] {
  const { texts } = translationWork(stored, language);
  const lost = homelessLines(texts, lines);
  if (lost.length > 0) throw invalid(lost.map((id) => ({ key: "translation:error.gone", path: [id] })));
  try {
    return changesOf(texts, lines, options.stillCorrect ?? [], options.seen);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new Refusal({ ok: false, reason: "conflict", version: stored.record.version });
  }
}

/** Refuses those without the right, the source language, and a version that somebody else has replaced. */
function requireTranslatable(actor: Actor, record: RecordRow, language: Locale, { seen, version }: TranslateOptions) {
  if (!can(actor, "translate", targetOf(record))) throw notFound();
  if (record.sourceLanguage === language) throw invalid([{ key: "translation:error.isSource", path: [] }]);
  if (!seen && version !== undefined && version !== record.version)
    throw new Refusal({ ok: false, reason: "conflict", version: record.version });
}

/**
 * Writes one language of a record and of its parts, through the one `save`. Errors: invalid (at the id of the line),
 * notFound, conflict (somebody wrote the same text, or – without `seen` – anything).
 */
export function saveTranslation(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  lines: Lines,
  options: TranslateOptions = {},
): Promise<Result<Translated>> {
  const { now = new Date() } = options;
  return runWrite(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    requireTranslatable(actor, record, language, options);
    const task = { tx, actor, stored: (await readStored(tx, kind, id)) as Stored, language, options, now };
    const changes = planned(task, lines);
    const hasWork = changes.length > 0 || options.checked === true || options.revision !== undefined;
    const straight = mayWrite(actor, record) && !options.wait;
    const waiting = hasWork && !straight ? await wait(task, changes) : null;
    const tags = hasWork && straight ? await write(task, changes) : [];
    const shown = options.publish === undefined ? [] : await publishAfter(task);
    const { version } = await tx.record.findUniqueOrThrow({ where: { id }, select: { version: true } });
    return { value: { id, version, waiting }, tags: [...tags, ...shown] };
  });
}

/** The texts may have been written a moment ago, in this transaction. */
async function publishAfter(task: Task): Promise<string[]> {
  const { kind, id } = task.stored.record;
  return showLanguage({ ...task, stored: (await readStored(task.tx, kind, id)) as Stored });
}

/**
 * Makes another language the one from which the others are translated. It must say everything that the present one says,
 * and nothing of it may be outdated: otherwise the others would be called current without being so.
 */
export function changeSourceLanguage(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  { version, now = new Date() }: { version?: number | undefined; now?: Date } = {},
): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    if (!can(actor, "edit", targetOf(record))) throw notFound();
    const stored = (await readStored(tx, kind, id)) as Stored;
    const { texts } = translationWork(stored, language);
    const optional = optionalKeys(texts);
    const isReady = texts.every(
      ({ key, state }) => state === "current" || (state === "missing" && optional.includes(key)),
    );
    if (!isReady) throw invalid([{ key: "translation:error.sourceIncomplete", path: ["sourceLanguage"] }]);
    const input = { ...copyInput(stored), sourceLanguage: language };
    return saveWithin(tx, actor, kind, id, input, { version: version ?? record.version, now });
  });
}
