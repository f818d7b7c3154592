import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { database } from "@/lib/db";
import { exportFolder, exportOfFile } from "./export-folder";

/** In milliseconds: a file that nobody knows may be one that is being written. */
const day = 86_400_000;

/** Whether a file of the folder is of no archive that can still be downloaded. */
async function isLeftOver(name: string, kept: ReadonlySet<string>, now: Date): Promise<boolean> {
  const id = exportOfFile(name);
  if (id !== null) return !kept.has(id);
  // What a worker finished or took away meanwhile is not there any more.
  const left = await stat(join(exportFolder(), name)).catch(() => null);
  return left !== null && now.getTime() - left.mtimeMs > day;
}

/** Job: erases archives after their time. That there was one, for whom and with which hash, stays. */
export async function eraseCityExports(now: Date): Promise<{ erased: number }> {
  const { count } = await database().cityExport.updateMany({
    where: { state: "ready", expiresAt: { lte: now } },
    data: { state: "erased" },
  });
  const names = await readdir(exportFolder()).catch(() => []);
  if (names.length === 0) return { erased: count };
  const ready = await database().cityExport.findMany({
    where: { state: { in: ["waiting", "making", "ready"] } },
    select: { id: true },
  });
  const kept = new Set(ready.map(({ id }) => id));
  for (const name of names)
    if (await isLeftOver(name, kept, now)) await rm(join(exportFolder(), name), { force: true });
  return { erased: count };
}
