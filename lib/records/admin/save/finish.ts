import type { Actor } from "@/lib/auth/actor";
import type { Action } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import { submission } from "@/lib/records/review/review";
import { changePublication, publication, type Transition } from "@/lib/records/write/publish";
import type { SavedForm, SaveIntent, SaveRequest } from "./form-frame";

/** What becomes of a record that was just written, in the same transaction: saved and published is one thing or nothing. */
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

/** What comes after saving is asked before it: for somebody who may not do the rest nothing is saved. */
export const followingAction: Partial<Record<SaveIntent, Action>> = { publish: "publish", submit: "submit" };
