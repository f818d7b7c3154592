import { Prisma } from "@/lib/db";
import { isMediaKey } from "@/lib/media/key";
import { readRows } from "@/lib/records/store/read-rows";
import { toDate } from "@/lib/records/store/stored-statement";
import { mayBeSeen } from "./consent";

type Medium = { id: string; fields: { file?: unknown; peopleRecognisable?: unknown } };
type Row = { key: string; mediumId: string; givenOn: string | null; until: string | null; withdrawnAt: string | null };

/** The files that these media own and that were not removed, with the consents for them. */
const readFiles = (ids: string[]) =>
  readRows<Row>(Prisma.sql`
    SELECT file."key", file."mediumId", consent."givenOn", consent."until", consent."withdrawnAt"
    FROM "MediaFile" file LEFT JOIN "Consent" consent ON consent."mediaId" = file."mediumId"
    WHERE file."mediumId" = ANY(${ids}::uuid[]) AND file."removedAt" IS NULL`);

const dateOf = (value: string | null) => (value === null ? null : toDate(value));

function consentOf({ givenOn, until, withdrawnAt }: Row) {
  if (givenOn === null) return null;
  return { givenOn: toDate(givenOn), until: dateOf(until), withdrawnAt: dateOf(withdrawnAt) };
}

/**
 * The media that readers may see: those without a stored file, and those whose file exists and whose consent is valid.
 */
export async function shownMedia<M extends Medium>(media: readonly M[], now = new Date()): Promise<M[]> {
  const stored = media.filter(({ fields }) => isMediaKey(fields.file));
  if (stored.length === 0) return [...media];
  const files = await readFiles(stored.map(({ id }) => id));
  return media.filter(({ id, fields }) => {
    if (!isMediaKey(fields.file)) return true;
    const file = files.find(({ key, mediumId }) => mediumId === id && key === fields.file);
    const peopleRecognisable = fields.peopleRecognisable === true;
    return file !== undefined && mayBeSeen({ peopleRecognisable, consent: consentOf(file) }, now);
  });
}
