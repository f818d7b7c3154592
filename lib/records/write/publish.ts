import type { Actor } from "@/lib/auth/actor";
import { type Action, can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import { writeHistoryLines } from "@/lib/records/history/history";
import { missingAlternatives } from "@/lib/records/media/check";
import { findHolders } from "@/lib/records/search/document/holders";
import { findGroups } from "@/lib/records/search/groups-of-school";
import { indexRecords, indexTogether } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { updateRows } from "@/lib/records/store/row-statements";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStoredOf, type Stored } from "@/lib/records/store/stored";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { savedTags, writeTags } from "@/lib/records/store/tags";
import { requireComplete } from "./parse-input";
import { type LockedRecord, lockRecords, targetOf } from "./place";
import { cancelSchedule } from "./scheduled-languages";

/** Makes exactly these languages of records public and hides the others. */
export async function publishTranslations(
  tx: Database,
  kind: KindName,
  ids: readonly string[],
  languages: readonly Locale[],
): Promise<void> {
  const model = modelNamed(tx, storeOf(kind).translation);
  const recordId = { in: [...ids] };
  await model.updateMany({ where: { recordId, language: { in: [...languages] } }, data: { published: true } });
  await model.updateMany({ where: { recordId, language: { notIn: [...languages] } }, data: { published: false } });
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

function requireTransition(
  actor: Actor,
  kind: KindName,
  records: readonly LockedRecord[],
  stored: readonly Stored[],
  { needs, from, to, languages, now }: Transition,
): void {
  for (const record of records) {
    if (!can(actor, needs, targetOf(record))) throw notFound();
    if (!from.includes(record.publication)) throw invalid([{ key: "error.transition", path: [] }]);
  }
  for (const each of stored) {
    if (languages) requireLanguage(each, languages);
    if (to === "published" || to === "inReview") requireComplete(kind, each.input, now);
  }
}

/** What the pages of these records and of those around them show is made again. Returns the tags. */
async function indexTransition(tx: Database, kind: KindName, stored: readonly Stored[], now: Date): Promise<string[]> {
  const ids = stored.map(({ record }) => record.id);
  const changes = await indexTogether(tx, kind, ids, now);
  const own = stored.flatMap(({ record: { id, slug }, input }) => {
    const linked = linkedIds(kindNamed(kind), input).map((link) => link.id);
    return savedTags({ kind, id, slug, change: changes.get(id) ?? "none" }, linked);
  });
  const dependants = [...(await findHolders(tx, kind, ids)), ...(await findGroups(tx, kind, ids))];
  return [...own, ...(await indexRecords(tx, dependants, now))];
}

/**
 * Moves records of a kind to another publication state, in a handful of statements: authorises, writes history, indexes.
 * Throws a `Refusal` when one of them is refused; returns the tags, which the caller notifies.
 */
export async function changePublications(
  tx: Database,
  actor: Actor,
  kind: KindName,
  ids: readonly string[],
  transition: Transition,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { to, action, languages, reason, now } = transition;
  const records = await lockRecords(tx, kind, ids);
  if (records.length !== new Set(ids).size) throw notFound();
  const stored: Stored[] = await readStoredOf(tx, kind, ids);
  requireTransition(actor, kind, records, stored, transition);
  const rows = records.map(({ id, publishedAt }) => ({ id, ...publicationColumns(to, publishedAt, now) }));
  await updateRows(tx, "record", ["id"], rows);
  if (languages) await publishTranslations(tx, kind, ids, languages);
  await cancelSchedule(tx, ids, to === "published" ? (languages ?? []) : undefined);
  const after = { publication: to, ...(languages ? { languages } : {}) };
  const lines = records.map(({ id, version, publication: before }) => ({
    ...{ id, version, action, reason, before: { publication: before }, after, now },
  }));
  await writeHistoryLines(tx, actor, lines);
  return indexTransition(tx, kind, stored, now);
}

/** The same for one record; notifies the tags. */
export async function changePublication(
  tx: Database,
  actor: Actor,
  kind: KindName,
  id: string,
  transition: Transition,
): Promise<string[]> {
  const tags = await changePublications(tx, actor, kind, [id], transition);
  await writeTags(tx, tags);
  return tags;
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
