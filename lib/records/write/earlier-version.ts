import type { Database } from "@/lib/db";
import { fromJson } from "@/lib/json";
import type { BaseInput } from "@/lib/kinds/input";
import { isMediaKey } from "@/lib/media/key";
import { ownFiles } from "@/lib/records/media/files";
import { invalid } from "@/lib/records/store/run-write";
import type { TranslationsStanding } from "@/lib/records/store/standing";

/** The history actions whose line holds the complete input. */
export const inputActions = ["create", "save", "restore", "apply", "undo", "import", "merge", "relink"];

/** A version as it can be brought back, with how its translations stood. */
export type EarlierVersion = { version: number; input: BaseInput; standing: TranslationsStanding | undefined };

const noVersion = () => invalid([{ key: "error.version", path: ["version"] }]);

/**
 * Without media whose file now belongs to another record or was deleted: restoring must not give access to other
 * records' files.
 */
async function withOwnFiles(tx: Database, id: string, input: BaseInput): Promise<BaseInput> {
  const { media } = input.parts;
  if (!media) return input;
  const own = await ownFiles(tx, id, media);
  const ownMedia = media.filter(({ fields: { file } }) => !isMediaKey(file) || own.has(file));
  return { ...input, parts: { ...input.parts, media: ownMedia } };
}

/** Reads a version of a record from its history. The line after it says how its translations stood in the end. */
export async function readVersion(tx: Database, id: string, version: number): Promise<EarlierVersion> {
  const where = { recordId: id, action: { in: inputActions } };
  const line = await tx.history.findFirst({ where: { ...where, version }, orderBy: { id: "desc" } });
  if (!line?.input) throw noVersion();
  const next = await tx.history.findFirst({
    where: { ...where, id: { gt: line.id } },
    orderBy: { id: "asc" },
    select: { translationsBefore: true },
  });
  const input = await withOwnFiles(tx, id, fromJson<BaseInput>(line.input));
  const standing = next?.translationsBefore ? fromJson<TranslationsStanding>(next.translationsBefore) : undefined;
  return { version, input, standing };
}

export type HistoryStep = { version: number; action: string };
export type UndoStep = { undone: HistoryStep; back: HistoryStep };

/**
 * The change that an undo takes back and the one before it; null when there is none. Each undo cancels one change, so
 * a second undo goes further back instead of bringing the mistake again. `steps`: newest first.
 */
export function findUndoStep(steps: readonly HistoryStep[]): UndoStep | null {
  let cancelled = 0;
  for (const [index, step] of steps.entries()) {
    if (step.action === "undo") cancelled += 1;
    else if (cancelled > 0) cancelled -= 1;
    else {
      const back = steps[index + 1];
      return back ? { undone: step, back } : null;
    }
  }
  return null;
}

/** `findUndoStep` for a record. */
export async function readUndoStep(tx: Database, id: string): Promise<UndoStep | null> {
  const steps = await tx.history.findMany({
    where: { recordId: id, action: { in: inputActions } },
    orderBy: { id: "desc" },
    select: { version: true, action: true },
  });
  return findUndoStep(steps);
}
