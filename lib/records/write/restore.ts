import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import type { BaseInput } from "@/lib/kinds/input";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { type EarlierVersion, readUndoStep, readVersion } from "./earlier-version";
import { findRecord, targetOf } from "./place";
import { type Saved, saveWithin } from "./save";

/** `seen`: the version that the actor has compared with; another one is a conflict. */
export type RestoreOptions = { seen?: number | undefined; now?: Date };

/**
 * What the record becomes when a version is restored: that version, and the languages that it did not have yet. Nobody
 * asked to remove other people's translations.
 */
export function restoredInput({ input }: EarlierVersion, current: BaseInput): BaseInput {
  const known = new Map(Object.values(current.parts).flatMap((list = []) => list.map((part) => [part.id, part])));
  const parts = Object.entries(input.parts).map(([name, list = []]) => [
    name,
    list.map((part) => ({ ...part, translations: { ...known.get(part.id)?.translations, ...part.translations } })),
  ]);
  const translations = { ...current.translations, ...input.translations };
  return { ...input, translations, parts: Object.fromEntries(parts) };
}

/** Saves the input of an earlier version as a new version. */
export function restoreVersion(
  actor: Actor,
  kind: KindName,
  id: string,
  version: number,
  { seen, now = new Date() }: RestoreOptions = {},
): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "restore", targetOf(record))) throw notFound();
    requireSeen(record.version, seen);
    const earlier = await readVersion(tx, id, version);
    const stored = await readStored(tx, kind, id);
    const input = restoredInput(earlier, stored!.input);
    const facts = { restoredVersion: [null, version] satisfies [unknown, unknown] };
    const { standing } = earlier;
    return saveWithin(tx, actor, kind, id, input, { version: record.version, action: "restore", standing, facts, now });
  });
}

/** Takes back the last change that was not taken back yet, exactly: also a translation that it added. */
export function undoLastSave(
  actor: Actor,
  kind: KindName,
  id: string,
  { seen, now = new Date() }: RestoreOptions = {},
): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "restore", targetOf(record))) throw notFound();
    requireSeen(record.version, seen);
    const step = await readUndoStep(tx, id);
    if (!step) throw invalid([{ key: "error.version", path: [] }]);
    const { input, standing } = await readVersion(tx, id, step.back.version);
    const facts = { undoneVersion: [null, step.undone.version] satisfies [unknown, unknown] };
    return saveWithin(tx, actor, kind, id, input, { version: record.version, action: "undo", standing, facts, now });
  });
}
