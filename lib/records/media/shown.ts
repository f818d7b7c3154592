import { database } from "@/lib/db";
import { isMediaKey } from "@/lib/media/key";
import { mayBeSeen } from "./consent";
import { shownFiles } from "./files";

type Medium = { id: string; fields: { file?: unknown; peopleRecognisable?: unknown } };

async function consentsOf(ids: string[]) {
  const rows = await database().media.findMany({ where: { id: { in: ids } }, select: { id: true, consent: true } });
  return new Map(rows.map(({ id, consent }) => [id, consent]));
}

/**
 * The media that readers may see: those without a stored file, and those whose file exists and whose consent is valid.
 */
export async function shownMedia<M extends Medium>(media: readonly M[], now = new Date()): Promise<M[]> {
  const stored = media.filter(({ fields }) => isMediaKey(fields.file));
  if (stored.length === 0) return [...media];
  const [consents, files] = await Promise.all([consentsOf(stored.map(({ id }) => id)), shownFiles(database(), stored)]);
  return media.filter(({ id, fields }) => {
    if (!isMediaKey(fields.file)) return true;
    const peopleRecognisable = fields.peopleRecognisable === true;
    return files.has(fields.file) && mayBeSeen({ peopleRecognisable, consent: consents.get(id) ?? null }, now);
  });
}
