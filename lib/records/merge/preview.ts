import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { labelsOf } from "@/lib/records/admin/labels";
import { idsWithTitle } from "@/lib/records/admin/search";
import { listChanges } from "@/lib/records/history/changes";
import { namesIn, timeZoneOf } from "@/lib/records/history/view";
import { type ChangeView, formatChanges } from "@/lib/records/history/words";
import { readStored } from "@/lib/records/store/stored";
import { targetOf } from "@/lib/records/write/place";
import { pointersTo, pointingAt } from "./pointers";

export type MergeCandidate = {
  id: string;
  title: string;
  titleLanguage: Locale | undefined;
  slug: string;
  publication: string;
  city: string | null;
};

/** The records that the actor may merge, archived ones excluded, sorted by title. */
async function candidates(actor: Actor, kind: KindName, ids: string[], locale: Locale): Promise<MergeCandidate[]> {
  const records = await database().record.findMany({
    where: { id: { in: ids }, kind, publication: { not: "archived" } },
  });
  const mine = records.filter((record) => can(actor, "merge", targetOf(record)));
  const cities = mine.flatMap(({ responsibleCityId }) => responsibleCityId ?? []);
  const labels = await labelsOf(actor, [...mine.map(({ id }) => id), ...cities], locale);
  const all = mine.map(({ id, slug, publication, responsibleCityId }) => {
    const title = labels.get(id);
    const titleLanguage = title?.lang === locale ? undefined : title?.lang;
    const city = responsibleCityId ? (labels.get(responsibleCityId)?.label ?? null) : null;
    return { id, title: title?.label ?? slug, titleLanguage, slug, publication, city };
  });
  return all.sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** Finds records to merge by words of the title. */
export async function findToMerge(actor: Actor, kind: KindName, words: string, locale: Locale) {
  return candidates(actor, kind, await idsWithTitle(actor, kind, words, 60), locale);
}

export type MergePreview = {
  keep: MergeCandidate;
  lose: MergeCandidate;
  pointing: { keep: number; lose: number };
  /** Where the merged record differs from the kept one. */
  differences: ChangeView[];
};

/** Compares two records before a merge; null when the actor may not merge both. */
export async function previewMerge(
  actor: Actor,
  kind: KindName,
  keepId: string,
  loseId: string,
  locale: Locale,
): Promise<MergePreview | null> {
  const found = await candidates(actor, kind, [keepId, loseId], locale);
  const [keep, lose] = [found.find(({ id }) => id === keepId), found.find(({ id }) => id === loseId)];
  if (!keep || !lose || keepId === loseId) return null;
  const pointers = pointersTo(kind);
  const [toKeep, toLose, kept, lost] = await Promise.all([
    pointingAt(database(), pointers, keepId),
    pointingAt(database(), pointers, loseId),
    readStored(database(), kind, keepId),
    readStored(database(), kind, loseId),
  ]);
  const inputs = [kept!.input, lost!.input].map(({ parts: _, ...input }) => input);
  const changes = listChanges(inputs[0], inputs[1]);
  const names = await namesIn(actor, changes, locale, await timeZoneOf(null));
  const differences = formatChanges(kindNamed(kind), changes as never, names, locale);
  return { keep, lose, pointing: { keep: toKeep.length, lose: toLose.length }, differences };
}
