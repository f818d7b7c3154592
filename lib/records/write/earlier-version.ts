import type { Database, Prisma } from "@/lib/db";
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

type Line = { id: string; input: Prisma.JsonValue; translationsBefore: Prisma.JsonValue };

/**
 * Reads a version of each of these records from its history; what no line holds is left out. The line after it says how
 * the translations stood in the end.
 */
export async function readEarlierVersions(
  tx: Database,
  versions: ReadonlyMap<string, number>,
): Promise<Map<string, EarlierVersion>> {
  if (versions.size === 0) return new Map();
  const lines = await tx.$queryRaw<Line[]>`
    SELECT w."id"::text AS "id", line."input", next."translationsBefore"
    FROM unnest(${[...versions.keys()]}::uuid[], ${[...versions.values()]}::int[]) AS w ("id", "version")
    CROSS JOIN LATERAL (SELECT h."id", h."input" FROM "History" h WHERE h."recordId" = w."id"
      AND h."version" = w."version" AND h."action" = ANY(${inputActions}) ORDER BY h."id" DESC LIMIT 1) line
    LEFT JOIN LATERAL (SELECT h."translationsBefore" FROM "History" h WHERE h."recordId" = w."id"
      AND h."version" >= w."version" AND h."id" > line."id" AND h."action" = ANY(${inputActions})
      ORDER BY h."id" LIMIT 1) next ON true
    WHERE line."input" IS NOT NULL`;
  const found = new Map<string, EarlierVersion>();
  for (const { id, input: stored, translationsBefore } of lines) {
    const input = await withOwnFiles(tx, id, fromJson<BaseInput>(stored));
    const standing = translationsBefore ? fromJson<TranslationsStanding>(translationsBefore) : undefined;
    found.set(id, { version: versions.get(id)!, input, standing });
  }
  return found;
}

/** `readEarlierVersions` of one record. Throws a `Refusal` when its history does not hold the version. */
export async function readVersion(tx: Database, id: string, version: number): Promise<EarlierVersion> {
  const found = (await readEarlierVersions(tx, new Map([[id, version]]))).get(id);
  if (!found) throw noVersion();
  return found;
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
