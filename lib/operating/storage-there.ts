import { z } from "zod";
import { database } from "@/lib/db";
import { documentName } from "@/lib/media/key";
import { isStorageAway } from "@/lib/media/storage-away";
import { mediaStore } from "@/lib/media/store";

const key = "storageAwaySince";
/** No file has this key: it is the hash of none. */
const nobodys = `${"0".repeat(40)}-pdf`;

async function isThere(): Promise<boolean> {
  try {
    await mediaStore().read(nobodys, documentName);
    return true;
  } catch (error) {
    if (isStorageAway(error)) return false;
    throw error;
  }
}

/** Job: notes since when the storage of pictures and documents does not answer. */
export async function watchStorage(now: Date): Promise<Record<string, number>> {
  if (await isThere()) {
    await database().setting.deleteMany({ where: { key } });
    return {};
  }
  const value = now.toISOString();
  // The first time stays.
  await database().setting.upsert({ where: { key }, create: { key, value }, update: {} });
  return { away: 1 };
}

/** Since when the storage does not answer; null while it does. */
export async function readStorageAway(): Promise<Date | null> {
  const row = await database().setting.findUnique({ where: { key } });
  const { data } = z.iso.datetime().safeParse(row?.value);
  return data ? new Date(data) : null;
}
