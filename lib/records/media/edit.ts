import type { Actor } from "@/lib/auth/actor";
import { invalidResult, type Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { type Change, changeMedia, findPlaceForMedia, type MediaOutcome, type Medium, withinMedium } from "./change";
import { type MediumDetails, publicLanguages, requireTexts, withDetails } from "./details";
import { deleteFiles, retireFile } from "./files";

const changeOne = (mediumId: string, change: (medium: Medium) => Result<Medium>): Change => {
  return (media) => {
    const index = media.findIndex(({ id }) => id === mediumId);
    if (index < 0) return { ok: false, reason: "notFound" };
    const changed = change(media[index]!);
    return changed.ok ? { ok: true, value: media.with(index, changed.value) } : changed;
  };
};

/** Saves texts, credit, licence and whether people are recognisable. Errors are relative to the medium's form. */
export async function describeMedium(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  details: MediumDetails,
  now = new Date(),
): Promise<Result<MediaOutcome>> {
  const record = await findPlaceForMedia(actor, kind, id);
  if (!record) return { ok: false, reason: "notFound" };
  const languages = await publicLanguages(record);
  const change = changeOne(mediumId, (medium) => {
    const next = withDetails(medium, details);
    const isStored = next.fields.file !== undefined;
    const wrong = isStored ? requireTexts(next, record.sourceLanguage as Locale, languages) : [];
    return wrong.length > 0 ? invalidResult(wrong) : { ok: true, value: next };
  });
  return withinMedium(await changeMedia(actor, kind, id, change, now));
}

/** Moves a medium up or down by one; at either end it stays. */
export function moveMedium(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  step: -1 | 1,
  now = new Date(),
): Promise<Result<MediaOutcome>> {
  const change: Change = (media) => {
    const index = media.findIndex((medium) => medium.id === mediumId);
    if (index < 0) return { ok: false, reason: "notFound" };
    const place = Math.min(media.length - 1, Math.max(0, index + step));
    return { ok: true, value: media.toSpliced(index, 1).toSpliced(place, 0, media[index]!) };
  };
  return changeMedia(actor, kind, id, change, now);
}

/** Removes a medium. The file is deleted only when the removal is saved at once, not while it waits for review. */
export async function removeMedium(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  now = new Date(),
): Promise<Result<MediaOutcome>> {
  let file: string | undefined;
  const change: Change = (media) => {
    const found = media.find((medium) => medium.id === mediumId);
    if (!found) return { ok: false, reason: "notFound" };
    file = found.fields.file;
    return { ok: true, value: media.filter((medium) => medium !== found) };
  };
  let removed: string | null = null;
  const result = await changeMedia(actor, kind, id, change, now, async (tx) => {
    removed = await retireFile(tx, { recordId: id, mediumId, file }, now);
  });
  if (result.ok) await deleteFiles([removed]);
  return result;
}
