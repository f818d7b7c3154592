import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { invalid, notFound, Refusal, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import { publicationMoment } from "@/lib/records/write/publication-moment";
import { changePublication } from "@/lib/records/write/publish";
import type { Saved } from "@/lib/records/write/save";
import { scheduleWithin } from "@/lib/records/write/schedule";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { ChangedMeanwhile, changesOf, homelessLines, type Lines, type TranslationChange } from "./change";
import { translationWork } from "./work";
import {
  type TranslateOptions,
  type TranslationTask,
  writeTranslation,
  writeTranslationRevision,
} from "./write-translation";

/** `waiting`: id of the revision, when the texts were not saved directly. */
export type Translated = Saved & { waiting: string | null };

/** Must match what `save` allows. */
function mayWrite(actor: Actor, record: RecordRow): boolean {
  const isOwnDraft = record.publication === "draft" && record.publishedAt === null;
  return can(actor, "edit", targetOf(record)) || (isOwnDraft && can(actor, "propose", targetOf(record)));
}

/** Shows or hides the language of a public record. The last public language cannot be hidden. */
async function showLanguage({ tx, actor, stored, language, options, now }: TranslationTask): Promise<string[]> {
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

async function scheduleLanguage(
  { tx, actor, stored, language, now }: TranslationTask,
  typed: { publishDay: string; publishTime: string },
): Promise<void> {
  const { kind, id, responsibleCityId } = stored.record;
  const moment = await publicationMoment(typed, responsibleCityId, now);
  if (!moment.ok) throw new Refusal(moment);
  await scheduleWithin(tx, actor, kind, id, { at: moment.value, languages: [language], now });
}

function planChanges({ stored, language, options }: TranslationTask, lines: Lines): TranslationChange[] {
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

/** Requires the right to translate, a language other than the source, and an unchanged record. */
function requireTranslatable(actor: Actor, record: RecordRow, language: Locale, { seen, version }: TranslateOptions) {
  if (!can(actor, "translate", targetOf(record))) throw notFound();
  if (record.sourceLanguage === language) throw invalid([{ key: "translation:error.isSource", path: [] }]);
  if (!seen && version !== undefined && version !== record.version)
    throw new Refusal({ ok: false, reason: "conflict", version: record.version });
}

/**
 * Saves one language of a record and its parts, directly or as a revision. Errors: invalid (path is the leaf id),
 * notFound, conflict (same text changed; without `seen`, any change).
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
    const task: TranslationTask = {
      tx,
      actor,
      stored: (await readStored(tx, kind, id)) as Stored,
      language,
      options,
      now,
    };
    const changes = planChanges(task, lines);
    const hasWork = changes.length > 0 || options.checked === true || options.revision !== undefined;
    const savesDirectly = mayWrite(actor, record) && !options.wait;
    const waiting = hasWork && !savesDirectly ? await writeTranslationRevision(task, changes) : null;
    const tags = hasWork && savesDirectly ? await writeTranslation(task, changes) : [];
    const shown = options.publish === undefined ? [] : await publishAfter(task);
    if (options.publishAt) await scheduleLanguage(task, options.publishAt);
    const { version } = await tx.record.findUniqueOrThrow({ where: { id }, select: { version: true } });
    return { value: { id, version, waiting }, tags: [...tags, ...shown] };
  });
}

/** Reads again, because this transaction may have written the texts. */
async function publishAfter(task: TranslationTask): Promise<string[]> {
  const { kind, id } = task.stored.record;
  return showLanguage({ ...task, stored: (await readStored(task.tx, kind, id)) as Stored });
}
