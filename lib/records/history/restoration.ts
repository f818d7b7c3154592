import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { BaseInput } from "@/lib/kinds/input";
import { Refusal } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { inputActions, readUndoStep, readVersion } from "@/lib/records/write/earlier-version";
import { targetOf } from "@/lib/records/write/place";
import { restoredInput } from "@/lib/records/write/restore";
import { listChanges } from "./changes";
import { nameWriters } from "./outsiders";
import { namesIn, timeZoneOf } from "./view";
import { type ChangeView, formatChanges } from "./words";

/** What restoring a version, or an undo, would change; shown before it is done. */
export type Restoration = {
  intent: "restore" | "undo";
  /** The version to restore, or the one to take back. */
  version: number;
  who: string;
  at: Date;
  changes: ChangeView[];
  /** The current version, which the difference was made from. */
  seen: number;
  isPublic: boolean;
};

type Asked = { restore: number } | { undo: true };

/** The version whose input comes back, and the version to name. */
async function stepFor(id: string, asked: Asked): Promise<{ back: number; named: number } | null> {
  if ("restore" in asked) return { back: asked.restore, named: asked.restore };
  const step = await readUndoStep(database(), id);
  return step && { back: step.back.version, named: step.undone.version };
}

async function earlierInput(id: string, version: number, asked: Asked, current: BaseInput): Promise<BaseInput | null> {
  try {
    const earlier = await readVersion(database(), id, version);
    return "restore" in asked ? restoredInput(earlier, current) : earlier.input;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Null when there is no such version, or the actor may not restore. */
export async function readRestoration(
  actor: Actor,
  kind: KindName,
  id: string,
  asked: Asked,
  locale: Locale,
): Promise<Restoration | null> {
  const stored = await readStored(database(), kind, id);
  if (!stored || !can(actor, "restore", targetOf(stored.record))) return null;
  const step = await stepFor(id, asked);
  const input = step && (await earlierInput(id, step.back, asked, stored.input));
  if (!input) return null;
  const line = await database().history.findFirst({
    where: { recordId: id, version: step.named, action: { in: inputActions } },
    orderBy: { id: "desc" },
  });
  if (!line) return null;
  const changes = listChanges(stored.input, input);
  const timeZone = await timeZoneOf(stored.record.responsibleCityId);
  const names = await namesIn(actor, changes, locale, timeZone);
  const nameWriter = await nameWriters([line.actorName], locale);
  return {
    intent: "restore" in asked ? "restore" : "undo",
    version: step.named,
    who: nameWriter(line.actorName),
    at: line.at,
    changes: formatChanges(kindNamed(kind), changes, names, locale),
    seen: stored.record.version,
    isPublic: stored.record.publication === "published",
  };
}
