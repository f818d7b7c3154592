import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { labelsOf, titleAmong } from "@/lib/records/admin/labels";
import { idsWithTitle } from "@/lib/records/admin/search";
import { listChanges } from "@/lib/records/history/changes";
import { namesIn, timeZoneOf } from "@/lib/records/history/view";
import { type ChangeView, formatChanges } from "@/lib/records/history/words";
import { readStored } from "@/lib/records/store/stored";
import { targetOf } from "@/lib/records/write/place";
import { type ChoiceLine, choiceLines } from "./choice-lines";
import { type MergedChoices, shownChoices } from "./choices";
import { type MergeInput, mergedInput } from "./merged-input";
import { pointersTo, pointingAt } from "./pointers";

export type MergeCandidate = {
  id: string;
  title: string;
  titleLanguage: Locale | undefined;
  slug: string;
  publication: string;
  version: number;
  cityId: string | null;
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
  const all = mine.map(({ id, slug, publication, version, responsibleCityId }) => {
    const city = responsibleCityId ? (labels.get(responsibleCityId)?.label ?? null) : null;
    return {
      id,
      ...titleAmong(labels, { id, slug }, locale),
      slug,
      publication,
      version,
      cityId: responsibleCityId,
      city,
    };
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
  /** Where the two records differ, with the value that stays. */
  lines: ChoiceLine[];
  /** The choices that hold, as the form sends them. */
  shown: string;
  /** What the merge changes in the kept record. */
  result: MergeInput;
  changes: ChangeView[];
  /** Languages that a public record gets and that nobody published. */
  draftLanguages: Locale[];
};

/** Compares two records before a merge, and shows what it makes of them; null when the actor may not merge both. */
export async function previewMerge(
  actor: Actor,
  kind: KindName,
  keepId: string,
  loseId: string,
  chosen: MergedChoices,
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
  const declaration = kindNamed(kind);
  const [ours, theirs] = [kept!.input as MergeInput, lost!.input as MergeInput];
  const result = mergedInput(declaration, { id: keepId, input: ours }, { id: loseId, input: theirs }, chosen);
  const changes = listChanges(ours, result);
  const names = await namesIn(actor, [changes, ours, theirs], locale, await timeZoneOf(keep.cityId));
  const lines = choiceLines(declaration, { keep: ours, lose: theirs }, chosen, names, locale);
  const isNew = (language: Locale) => result.translations[language] && !ours.translations[language];
  return {
    ...{ keep, lose, pointing: { keep: toKeep.length, lose: toLose.length }, result },
    ...{ lines, shown: shownChoices(lines) },
    changes: formatChanges(declaration, changes, names, locale),
    draftLanguages: keep.publication === "published" ? locales.filter(isNew) : [],
  };
}
