import { database } from "@/lib/db";
import { isMediaKey } from "@/lib/media/key";
import { mediaStore } from "@/lib/media/store";
import { mayBeSeen } from "./consent";

type Medium = { id: string; fields: { file?: unknown; peopleRecognisable?: unknown } };

async function consentsOf(ids: string[]) {
  const rows = await database().media.findMany({ where: { id: { in: ids } }, select: { id: true, consent: true } });
  return new Map(rows.map(({ id, consent }) => [id, consent]));
}

/** What readers are shown of a record's media: without a consent that holds, or without its file, neither a picture nor its words. */
export async function shownMedia<M extends Medium>(media: readonly M[], now = new Date()): Promise<M[]> {
  const stored = media.filter(({ fields }) => isMediaKey(fields.file));
  if (stored.length === 0) return [...media];
  const consents = await consentsOf(stored.map(({ id }) => id));
  const isShown = async ({ id, fields }: M) => {
    if (!isMediaKey(fields.file)) return true;
    const peopleRecognisable = fields.peopleRecognisable === true;
    const isSeen = mayBeSeen({ peopleRecognisable, consent: consents.get(id) ?? null }, now);
    return isSeen && (await mediaStore().about(fields.file)) !== null;
  };
  const shown = await Promise.all(media.map(isShown));
  return media.filter((_, index) => shown[index]);
}
