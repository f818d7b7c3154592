import { setTimeout as sleep } from "node:timers/promises";
import { runAlone } from "@/lib/jobs/run-alone";
import { mediaStore } from "@/lib/media/store";
import { noteBackup } from "@/lib/operating/backup-note";
import { withConnection } from "../database/connection";
import { ExplainedError } from "../process/explained-error";
import type { ArchivePlace } from "./archive-place";
import type { Sums } from "./manifest";
import { describeOrigin } from "./origin";
import type { Report } from "./report";
import { packArchive } from "./write-archive";

export type BackUp = { place: ArchivePlace; key?: string | undefined; keep?: number | undefined };
export type Made = { name: string; bytes: number; sums: Sums; removed: string[] };

const suffixes = { plain: ".tar.gz", sealed: ".tar.gz.sealed" };
const tries = 60;

/** While a backup runs no file is deleted, so that all that its snapshot names are there, and no other backup runs. */
async function withoutSweeping<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 0; tried < tries; tried++) {
    const done = await runAlone("media", async () => ({ value: await work() }));
    if (done) return done.value;
    await sleep(5_000);
  }
  throw new ExplainedError(
    "Another backup, or the job that deletes unused files, did not end within five minutes. Try again later.",
  );
}

const nameOf = (now: Date, key: string | undefined) =>
  `xarxa-${now.toISOString().slice(0, 19).replaceAll(":", "-")}Z${key === undefined ? suffixes.plain : suffixes.sealed}`;

/** Removes the oldest archives beyond so many. */
export async function removeOld(place: ArchivePlace, keep: number): Promise<string[]> {
  const archives = await place.list();
  const going = archives.slice(0, Math.max(0, archives.length - keep));
  for (const name of going) await place.remove(name);
  return going;
}

/**
 * Writes everything there is at one moment into one archive, while people go on working. `owner`: the address of the
 * owner of the tables.
 */
export async function backUp(owner: string, { place, key, keep }: BackUp, now: Date, report: Report): Promise<Made> {
  const name = nameOf(now, key);
  const origin = await describeOrigin(now);
  const sums: Sums = { tables: {}, media: {}, missing: [] };
  const bytes = await withoutSweeping(async () => {
    await place.tidy(now);
    return withConnection(owner, async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      await client.query("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");
      return place.write(name, packArchive({ client, store: mediaStore(), origin }, sums, key, report), report);
    });
  });
  await noteBackup({ at: now.toISOString(), bytes, isEncrypted: key !== undefined, missing: sums.missing.length });
  const removed = keep === undefined ? [] : await removeOld(place, keep);
  return { name, bytes, sums, removed };
}
