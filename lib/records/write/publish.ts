import type { Actor } from "@/lib/auth/actor";
import { type Action, can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import { writeHistory } from "@/lib/records/history/history";
import { missingAlternatives } from "@/lib/records/media/check";
import { indexRecord } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { savedTags, writeTags } from "@/lib/records/store/tags";
import { lockRecord, targetOf } from "./place";

/** Publication per language: these are public, the others are not. */
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

/** The columns of a record that waits for no moment. */
export const notScheduled = {
  publishAt: null,
  publishLanguages: [],
  scheduledById: null,
  scheduledVersion: null,
};

/** The columns of a new publication state. The first publication is remembered: from then on the slug is frozen. */
export function publicationColumns(state: PublicationState, publishedAt: Date | null, now: Date) {
  return {
    publication: state,
    publishedAt: state === "published" ? (publishedAt ?? now) : publishedAt,
    archivedAt: state === "archived" ? now : null,
    ...notScheduled,
  };
}

export type Transition = {
  /** What the actor must be allowed to do. */
  needs: Action;
  from: readonly PublicationState[];
  to: PublicationState;
  action: string;
  /** Absent: the languages stay as they are. */
  languages?: readonly Locale[];
  reason?: string;
  now: Date;
};

/** Something to read must come of a publication, and in each new language its pictures need words, too. */
export function requireLanguage(stored: Stored, languages: readonly Locale[]): void {
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

const everyState = ["draft", "inReview", "published", "archived"] as const;

/** The one way from a publication state to the next: authorised, with a line of history and fresh pages. Returns the tags. */
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
  await tx.record.update({ where: { id }, data: publicationColumns(to, record.publishedAt, now) });
  if (languages) await publishTranslations(tx, kind, id, languages);
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
  await writeTags(tx, stale);
  return stale;
}

/** What `publish` does. */
export function publication(languages: readonly Locale[], now: Date): Transition {
  return { needs: "publish", from: everyState, to: "published", action: "publish", languages, now };
}

function change(actor: Actor, kind: KindName, id: string, transition: Transition): Promise<Result<null>> {
  return runWrite(async (tx) => ({ value: null, tags: await changePublication(tx, actor, kind, id, transition) }), id);
}

/** Makes the record public in these languages; for a public record it changes which languages are. */
export function publish(actor: Actor, kind: KindName, id: string, languages: readonly Locale[], now = new Date()) {
  return change(actor, kind, id, publication(languages, now));
}

/** Takes the record from the public; it is a draft again. */
export function unpublish(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return change(actor, kind, id, { needs: "unpublish", from: ["published"], to: "draft", action: "unpublish", now });
}

/** Archives the record: its address says that it was here, if it was ever public. */
export function archive(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return change(actor, kind, id, { needs: "archive", from: everyState, to: "archived", action: "archive", now });
}

/** Brings an archived record back as a draft. */
export function unarchive(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return change(actor, kind, id, { needs: "restore", from: ["archived"], to: "draft", action: "unarchive", now });
}
