import type { Actor } from "@/lib/auth/actor";
import type { Action } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import { submission } from "@/lib/records/review/review";
import { Refusal } from "@/lib/records/store/run-write";
import { publicationMoment } from "@/lib/records/write/publication-moment";
import { changePublication, publication, type Transition } from "@/lib/records/write/publish";
import { scheduleWithin } from "@/lib/records/write/schedule";
import type { SavedForm, SaveIntent, SaveRequest } from "./form-frame";

/** Runs the intended next step of a save in the same transaction, so that it happens completely or not at all. */
export async function finishSave(
  tx: Database,
  actor: Actor,
  request: SaveRequest,
  id: string,
  now: Date,
): Promise<{ value: SavedForm; tags: string[] }> {
  const { kind, intent, note } = request;
  const change = (transition: Transition) => changePublication(tx, actor, kind, id, transition);
  const languages = request.languages.length > 0 ? request.languages : [request.language];
  if (intent === "publish")
    return { value: { id, outcome: "published" }, tags: await change(publication(languages, now)) };
  if (intent === "schedule") {
    const { responsibleCityId } = await tx.record.findUniqueOrThrow({ where: { id } });
    const moment = await publicationMoment(request, responsibleCityId, now);
    if (!moment.ok) throw new Refusal(moment);
    await scheduleWithin(tx, actor, kind, id, { at: moment.value, languages, now });
    return { value: { id, outcome: "scheduled" }, tags: [] };
  }
  if (intent === "submit") return { value: { id, outcome: "submitted" }, tags: await change(submission(note, now)) };
  return { value: { id, outcome: "saved" }, tags: [] };
}

/** The right needed for the step after the save, checked first so that nothing is saved without it. */
export const followingAction: Partial<Record<SaveIntent, Action>> = {
  publish: "publish",
  schedule: "schedule",
  submit: "submit",
};
