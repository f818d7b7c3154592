import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import { type CityExport, database } from "@/lib/db";
import { errorFields, log } from "@/lib/log";
import { exportFile, exportFolder } from "./export-folder";
import { type ArchiveProgress, writeCityArchive } from "./write-archive";

/** In days: so long an archive can be downloaded. */
const exportDays = 7;

/** A worker that dies leaves the work to the next one, but not for ever. */
const mostAttempts = 3;

/** Notes how far the work is, at most twice a second. */
function progressOf(id: string): ArchiveProgress {
  let last = 0;
  return async (done, total) => {
    const now = Date.now();
    if (now - last < 500) return;
    last = now;
    await database().cityExport.update({ where: { id }, data: { done, total } });
  };
}

async function describe(file: string): Promise<{ bytes: bigint; sha256: string }> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { bytes: BigInt((await stat(file)).size), sha256: hash.digest("hex") };
}

/** Who asked for it; nobody, if the account is gone. */
const askerOf = async ({ askedById }: CityExport): Promise<Actor | null> =>
  askedById ? readActor(database(), askedById) : null;

async function make(asked: CityExport, slug: string, now: Date): Promise<void> {
  await mkdir(exportFolder(), { recursive: true, mode: 0o700 });
  const part = join(exportFolder(), `${asked.id}.${randomUUID()}.part`);
  try {
    const manifest = await writeCityArchive(slug, part, now, progressOf(asked.id));
    const file = await describe(part);
    await rename(part, exportFile(asked.id));
    const expiresAt = new Date(now.getTime() + exportDays * 86_400_000);
    await database().cityExport.update({
      where: { id: asked.id },
      data: { ...file, state: "ready", readyAt: now, expiresAt },
    });
    const details = { sha256: file.sha256, bytes: Number(file.bytes), records: manifest?.tables.Record ?? 0 };
    const line = { action: "cityExport.make", outcome: "done", subject: asked.cityId, details };
    await writeAudit(database(), { actor: await askerOf(asked), ...line });
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function workOn({ id }: CityExport, now: Date): Promise<void> {
  const begun = await database().cityExport.update({
    where: { id },
    data: { state: "making", attempts: { increment: 1 }, done: 0, total: 0 },
    include: { city: { select: { record: { select: { slug: true } } } } },
  });
  try {
    if (begun.attempts > mostAttempts) throw new Error("The archive was begun too often");
    await make(begun, begun.city.record.slug, now);
  } catch (error) {
    log("error", "cityExport.failed", { export: id, ...errorFields(error) });
    await database().cityExport.update({ where: { id }, data: { state: "failed" } });
  }
}

/** Job: makes the archive that waits longest. One that a worker died over is begun again. */
export async function makeCityExports(now: Date): Promise<{ archives: number }> {
  const asked = await database().cityExport.findFirst({
    where: { state: { in: ["waiting", "making"] } },
    orderBy: { askedAt: "asc" },
  });
  if (!asked) return { archives: 0 };
  await workOn(asked, now);
  return { archives: 1 };
}
