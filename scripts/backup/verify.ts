import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiskStore } from "@/lib/media/disk-store";
import { createDatabase, withConnection } from "../database/connection";
import { whenStopping } from "../process/command";
import type { NamedArchive } from "./find-archive";
import type { Report } from "./report";
import { type Restored, restoreArchive } from "./restore";

export type Scratch = { owner: string; mediaFolder: string; remove: () => Promise<void> };

/** An empty database beside the real one, and an empty folder. Both are removed when the command ends. */
export async function makeScratch(owner: string): Promise<Scratch> {
  const address = new URL(owner);
  const name = `xarxa_verify_${randomUUID().slice(0, 8)}`;
  const mediaFolder = mkdtempSync(join(tmpdir(), "xarxa-verify-"));
  await createDatabase(owner, name);
  const remove = async () => {
    rmSync(mediaFolder, { recursive: true, force: true });
    await withConnection(owner, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  };
  const forget = whenStopping(remove);
  address.pathname = `/${name}`;
  const removeNow = async () => {
    forget();
    await remove();
  };
  return { owner: address.href, mediaFolder, remove: removeNow };
}

/** Restores an archive into a scratch place, which compares every row and file. */
export async function verifyArchive(
  archive: NamedArchive,
  key: string | undefined,
  scratch: Scratch,
  report: Report,
): Promise<Restored> {
  const place = { owner: scratch.owner, store: new DiskStore(scratch.mediaFolder) };
  return restoreArchive(archive, key, place, report);
}
