import type { Actor } from "@/lib/auth/actor";
import { type Action, can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import { writeHistory } from "@/lib/records/history/history";
import { missingAlternatives } from "@/lib/records/media/check";
import { findHolders } from "@/lib/records/search/document/holders";
import { findGroups } from "@/lib/records/search/groups-of-school";
import { indexRecord, indexRecords } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { savedTags, writeTags } from "@/lib/records/store/tags";
import { requireComplete } from "./parse-input";
import { lockRecord, targetOf } from "./place";
import { cancelSchedule } from "./scheduled-languages";

/** Makes exactly these languages public and hides the others. */
export async function publishTranslations(
  tx: Database,
  kind: KindName,
  id: string,
  languages: readonly Locale[],
): Promise<void> {
  const model = modelNamed(tx, storeOf(kind).translation);
  await model.updateMany({ where: { recordId: id, language: { in: [...languages] } }, data: { published: true } });
  await model.updateMany({ where: { recordId: id, language: { notIn: [...languages] } }, data: { published: false } });
}

/** The columns for a new publication state. `publishedAt` keeps the first publication, because it freezes the slug. */
export function publicationColumns(state: PublicationState, publishedAt: Date | null, now: Date) {
  return {
    publication: state,
    publishedAt: state === "published" ? (publishedAt ?? now) : publishedAt,
    archivedAt: state === "archived" ? now : null,
  };
}

export type Transition = {
  /** The action that the actor must be allowed to perform. */
  needs: Action;
  from: readonly PublicationState[];
  to: PublicationState;
  action: string;
  /** The languages to make public; undefined leaves them unchanged. */
  languages?: readonly Locale[];
  reason?: string;
  now: Date;
};

/** Requires text in at least one of the languages, and alternative texts for pictures in each newly published one. */
function requireLanguage(stored: Stored, languages: readonly Locale[]): void {
  if (!languages.some((language) => stored.translations[language]))
    throw invalid([{ key: "error.noLanguage", path: ["languages"] }]);
  const isPublic = stored.record.publication === "published";
  const isAdded = (language: Locale) => {
    const translation = stored.translations[language];
    return translation !== undefined && !(isPublic && translation.published);
  };
  const wordless = missingAlternatives(stored.input, languages.filter(isAdded));
  if (wordless.length > 0) throw invalid(wordless);
}

/** The same, and text in each of the languages. */
export function requireTextIn(stored: Stored, languages: readonly Locale[]): void {
  requireLanguage(stored, languages);
  if (!languages.every((language) => stored.translations[language]))
    throw invalid([{ key: "error.noLanguage", path: ["languages"] }]);
}

const everyState = ["draft", "inReview", "published", "archived"] as const;

/** Moves a record to another publication state: authorises, writes history, reindexes, notifies. Returns the tags. */
export async function changePublication(
  tx: Database,
  actor: Actor,
  kind: KindName,
  id: string,
  transition: Transition,
): Promise<string[]> {
  const { needs, from, to, action, languages, reason, now } = transition;
  const record = await lockRecord(tx, kind, id);
  if (!can(actor, needs, targetOf(record))) throw notFound();
  if (!from.includes(record.publication)) throw invalid([{ key: "error.transition", path: [] }]);
  const stored = await readStored(tx, kind, id);
  if (languages) requireLanguage(stored!, languages);
  if (to === "published" || to === "inReview") requireComplete(kind, stored!.input, now);
  await tx.record.update({ where: { id }, data: publicationColumns(to, record.publishedAt, now) });
  if (languages) await publishTranslations(tx, kind, id, languages);
  await cancelSchedule(tx, id, to === "published" ? (languages ?? []) : undefined);
  const after = { publication: to, ...(languages ? { languages } : {}) };
  await writeHistory(tx, actor, {
    id,
    version: record.version,
    action,
    reason,
    before: { publication: record.publication },
    after,
    now,
  });
  const entryChange = await indexRecord(tx, kind, id);
  const linked = linkedIds(kindNamed(kind), stored!.input).map((link) => link.id);
  const stale = savedTags({ kind, id, slug: record.slug, change: entryChange }, linked);
  const dependants = [...(await findHolders(tx, kind, id)), ...(await findGroups(tx, kind, id))];
  const around = await indexRecords(tx, dependants);
  await writeTags(tx, [...stale, ...around]);
  return [...stale, ...around];
}

/** The transition that `publish` performs. */
export function publication(languages: readonly Locale[], now: Date): Transition {
  return { needs: "publish", from: everyState, to: "published", action: "publish", languages, now };
}

function change(actor: Actor, kind: KindName, id: string, transition: Transition): Promise<Result<null>> {
  return runWrite(async (tx) => ({ value: null, tags: await changePublication(tx, actor, kind, id, transition) }), id);
}

/** Publishes a record in exactly these languages; on a public record it changes which languages are public. */
export function publish(actor: Actor, kind: KindName, id: string, languages: readonly Locale[], now = new Date()) {
  return change(actor, kind, id, publication(languages, now));
}

/** Withdraws a public record; it becomes a draft. */
export function unpublish(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return change(actor, kind, id, { needs: "unpublish", from: ["published"], to: "draft", action: "unpublish", now });
}

/** Archives a record. If it was ever public, its URL says so instead of answering 404. */
export function archive(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return change(actor, kind, id, { needs: "archive", from: everyState, to: "archived", action: "archive", now });
}

/** Restores an archived record as a draft. */
export function unarchive(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return change(actor, kind, id, { needs: "restore", from: ["archived"], to: "draft", action: "unarchive", now });
}
