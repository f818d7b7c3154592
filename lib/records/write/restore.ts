import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { isMediaKey } from "@/lib/media/key";
import { ownFiles } from "@/lib/records/media/files";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { findRecord, targetOf } from "./place";
import { type Saved, saveWithin } from "./save";

type Restored = { parts?: { media?: { id: string; fields: { file?: unknown } }[] } };

/**
 * The input of an earlier version, without media whose file now belongs to another record or was deleted: restoring
 * must not give access to other records' files.
 */
async function inputOf(tx: Database, id: string, version: number): Promise<unknown> {
  const line = await tx.history.findFirst({
    where: { recordId: id, version, action: { in: inputActions } },
    orderBy: { id: "desc" },
  });
  if (!line?.input) throw invalid([{ key: "error.version", path: ["version"] }]);
  const input = line.input as Restored;
  const media = input.parts?.media;
  if (!media) return input;
  const own = await ownFiles(tx, id, media);
  const ownMedia = media.filter(({ fields: { file } }) => !isMediaKey(file) || own.has(file));
  return { ...input, parts: { ...input.parts, media: ownMedia } };
}

/** The history actions whose line holds the complete input. */
export const inputActions = ["create", "save", "restore", "apply", "undo", "import", "merge", "relink"];

/** Saves the input of an earlier version as a new version. */
export function restoreVersion(
  actor: Actor,
  kind: KindName,
  id: string,
  version: number,
  now = new Date(),
): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "restore", targetOf(record))) throw notFound();
    return saveWithin(tx, actor, kind, id, await inputOf(tx, id, version), { action: "restore", now });
  });
}

/** Restores the version before the current one. */
export function undoLastSave(actor: Actor, kind: KindName, id: string, now = new Date()): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "restore", targetOf(record))) throw notFound();
    if (record.version < 2) throw invalid([{ key: "error.version", path: [] }]);
    const input = await inputOf(tx, id, record.version - 1);
    return saveWithin(tx, actor, kind, id, input, { version: record.version, action: "undo", now });
  });
}
