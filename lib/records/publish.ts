import type { Actor } from "@/lib/auth/actor";
import { maySave } from "@/lib/auth/can";
import { type Database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import { forgetTags } from "@/lib/pages/page";
import { writeHistory } from "./history";
import { indexRecord } from "./index-record";
import { linkedIds } from "./linked-ids";
import { readStored } from "./stored";
import { modelNamed, storeOf } from "./stores";
import { kindTag, recordTag, slugTag, writeTags } from "./tags";

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

/** The columns of a new publication state. The first publication is remembered: from then on the slug is frozen. */
export function publicationColumns(state: PublicationState, publishedAt: Date | null, now: Date) {
  const isPublic = state === "published" || state === "archived";
  return {
    publication: state,
    publishedAt: isPublic ? (publishedAt ?? now) : publishedAt,
    archivedAt: state === "archived" ? now : null,
    publishAt: null,
  };
}

async function changePublication(
  actor: Actor,
  kind: KindName,
  id: string,
  state: PublicationState,
  languages: readonly Locale[] | null,
  now: Date,
): Promise<Result<null>> {
  const tags = await transaction(async (tx) => {
    const record = await tx.record.findUnique({ where: { id_kind: { id, kind } } });
    if (!record || !maySave(actor, { recordId: id, cityId: record.responsibleCityId })) return null;
    const stored = await readStored(tx, kind, id);
    await tx.record.update({ where: { id }, data: publicationColumns(state, record.publishedAt, now) });
    if (languages) await publishTranslations(tx, kind, id, languages);
    const after = { publication: state, ...(languages ? { languages } : {}) };
    await writeHistory(tx, actor, {
      id,
      version: record.version,
      action: state,
      before: { publication: record.publication },
      after,
      now,
    });
    await indexRecord(tx, kind, id);
    const around = linkedIds(kindNamed(kind), stored!.input).map((link) => recordTag(link.id));
    const stale = [recordTag(id), kindTag(kind), slugTag(kind, record.slug), ...around];
    await writeTags(tx, stale);
    return stale;
  });
  if (!tags) return { ok: false, reason: "notFound" };
  forgetTags(tags);
  return { ok: true, value: null };
}

/** Makes the record public in these languages. */
export function publish(actor: Actor, kind: KindName, id: string, languages: readonly Locale[], now = new Date()) {
  return changePublication(actor, kind, id, "published", languages, now);
}

/** Takes the record from the public; it is a draft again. */
export function unpublish(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return changePublication(actor, kind, id, "draft", null, now);
}

/** Archives the record: its address says that it was here. */
export function archive(actor: Actor, kind: KindName, id: string, now = new Date()) {
  return changePublication(actor, kind, id, "archived", null, now);
}
