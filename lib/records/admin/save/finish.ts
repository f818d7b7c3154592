import type { Actor } from "@/lib/auth/actor";
import type { Action } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import { submission } from "@/lib/records/review/review";
import { changePublication, publication, type Transition } from "@/lib/records/write/publish";
import type { SavedForm, SaveIntent, SaveRequest } from "./form-frame";

/** Runs the intended next step of a save in the same transaction, so that it happens completely or not at all. */
export async function finishSave(
  tx: Database,
  actor: Actor,
  { kind, intent, languages, language, note }: SaveRequest,
  id: string,
  now: Date,
): Promise<{ value: SavedForm; tags: string[] }> {
  const change = (transition: Transition) => changePublication(tx, actor, kind, id, transition);
  if (intent === "publish") {
    const tags = await change(publication(languages.length > 0 ? languages : [language], now));
    return { value: { id, outcome: "published" }, tags };
  }
  if (intent === "submit") return { value: { id, outcome: "submitted" }, tags: await change(submission(note, now)) };
  return { value: { id, outcome: "saved" }, tags: [] };
}

/** The right needed for the step after the save, checked first so that nothing is saved without it. */
export const followingAction: Partial<Record<SaveIntent, Action>> = { publish: "publish", submit: "submit" };
