import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runAlone } from "@/lib/jobs/run-alone";
import { mediaStore } from "@/lib/media/store";
import { noteBackup } from "@/lib/operating/backup-note";
import { withConnection } from "../database/connection";
import { ExplainedError } from "../process/explained-error";
import type { Sums } from "./manifest";
import { describeOrigin } from "./origin";
import type { Report } from "./report";
import { writeArchive } from "./write-archive";

export type BackUp = { folder: string; key?: string | undefined; keep?: number | undefined };
export type Made = { file: string; bytes: number; sums: Sums };

const suffixes = { plain: ".tar.gz", sealed: ".tar.gz.sealed" };
const named = /^xarxa-\d{4}-.*\.tar\.gz(\.sealed)?$/;
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

/** Removes the oldest archives of a folder beyond so many. */
export function removeOld(folder: string, keep: number): string[] {
  const archives = readdirSync(folder)
    .filter((name) => named.test(name))
    .sort();
  const going = archives.slice(0, Math.max(0, archives.length - keep));
  for (const name of going) rmSync(join(folder, name));
  return going;
}

/**
 * Writes everything there is at one moment into one archive, while people go on working. `owner`: the address of the
 * owner of the tables.
 */
export async function backUp(owner: string, { folder, key, keep }: BackUp, now: Date, report: Report): Promise<Made> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, nameOf(now, key));
  const origin = await describeOrigin(now);
  const sums = await withoutSweeping(() =>
    withConnection(owner, async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      await client.query("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");
      return writeArchive({ client, store: mediaStore(), origin }, file, key, report);
    }),
  );
  const { size: bytes } = statSync(file);
  await noteBackup({ at: now.toISOString(), bytes, isEncrypted: key !== undefined, missing: sums.missing.length });
  if (keep !== undefined) removeOld(folder, keep);
  return { file, bytes, sums };
}
