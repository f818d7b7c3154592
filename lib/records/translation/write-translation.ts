import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { kindNamed } from "@/lib/kinds/index";
import { requireRendering } from "@/lib/records/store/rendered";
import { invalid, notFound, Refusal } from "@/lib/records/store/run-write";
import type { Stored } from "@/lib/records/store/stored";
import { mustBeComplete, parseInput } from "@/lib/records/write/parse-input";
import { saveWithin } from "@/lib/records/write/save";
import type { SeenHashes, TranslationChange } from "./change";
import { atLeaves } from "./errors-at-leaves";
import { markTranslation } from "./hashes";
import { copyInput, isTranslation, saveTranslationRevision } from "./revision";
import { putText, type TextHolder } from "./texts";
import { translationWork } from "./work";

export type TranslateOptions = {
  /** Keys of texts whose translation is confirmed for the current source. */
  stillCorrect?: readonly string[] | undefined;
  /** The version the page was opened with. With `seen`, only a change of the same text is a conflict. */
  version?: number | undefined;
  seen?: SeenHashes | undefined;
  /** Shows or hides this language of a public record. */
  publish?: boolean | undefined;
  /** Schedules this language for a day and a time on the clocks of the responsible city. */
  publishAt?: { publishDay: string; publishTime: string } | undefined;
  /** Stores a revision even if the actor may save. */
  wait?: boolean | undefined;
  /** A person has checked the whole translation, so it no longer counts as machine translation. */
  checked?: boolean | undefined;
  /** The revision that the page was opened with; the save marks it as applied. */
  revision?: string | undefined;
  note?: string | undefined;
  now?: Date;
};

/** One language of a record that somebody writes, inside a transaction. */
export type TranslationTask = {
  tx: Database;
  actor: Actor;
  stored: Stored;
  language: Locale;
  options: TranslateOptions;
  now: Date;
};

/** Errors of the record as errors of the lines that the translator sees. */
async function errorsAtLines<T>(
  { stored, language }: TranslationTask,
  input: TextHolder,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.reason !== "invalid") throw error;
    throw invalid(atLeaves(error.failure.errors, translationWork(stored, language).texts, input, language));
  }
}

function inputWith({ stored, language }: TranslationTask, changes: readonly TranslationChange[]) {
  const input = copyInput(stored);
  input.translations[language] ??= {};
  for (const { text, value } of changes) putText(input, text, language, value);
  return input;
}

/** The revision that the page began with becomes part of this save. */
async function applyOpenedRevision({
  tx,
  stored,
  language,
  options,
  now,
}: TranslationTask): Promise<{ isMachine: boolean }> {
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

/** Saves the record with these texts. */
export async function writeTranslation(
  task: TranslationTask,
  changes: readonly TranslationChange[],
): Promise<string[]> {
  const { tx, actor, stored, language, options, now } = task;
  const { kind, id, version } = stored.record;
  const { isMachine } = await applyOpenedRevision(task);
  const input = inputWith(task, changes);
  const saved = await errorsAtLines(task, input, () =>
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

/** Stores the texts as a revision. Its input must be valid. */
export async function writeTranslationRevision(
  task: TranslationTask,
  changes: readonly TranslationChange[],
): Promise<string> {
  const { tx, actor, stored, language, options, now } = task;
  const input = inputWith(task, changes);
  await errorsAtLines(task, input, async () => {
    parseInput(stored.record.kind, input, { isDraft: !mustBeComplete(stored.record) });
    await requireRendering(kindNamed(stored.record.kind), input);
  });
  return saveTranslationRevision(tx, actor, stored, language, changes, {
    origin: "translation",
    note: options.note,
    now,
  });
}
