import { createHash } from "node:crypto";
import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import { database, type ImportAddress } from "@/lib/db";
import { type FetchedFile, fetchGuarded } from "@/lib/guarded-fetch/fetch-guarded";
import { type OutsideNetwork, parseOutsideAddress, publicInternet } from "@/lib/guarded-fetch/outside-network";
import { errorFields, log } from "@/lib/log";
import { readBatch } from "../store/batch";
import { mayImport } from "../store/right";
import { largestFile, startImport } from "../store/start";
import { isAllowedBy, readAllowed } from "./allowed-by";
import { afterSuccess, type ClaimedAddress, noteTrouble, type Trouble, whileClaimed } from "./note-reading";
import { tellOfReadings } from "./tell";

/** So many are read at once: each may hold a whole file. */
const atOnce = 4;
/** In milliseconds: longer than the longest fetch. */
const lease = 300_000;

/** The account is gone: nothing is read in its name. */
const nobody: Actor = { userId: null, name: "–", grants: [] };

/** What is plainly no table. The rest is looked at by content: servers call tables many things. */
const noTable = /^(text\/html|application\/(xhtml\+xml|pdf|msword|javascript)|(image|audio|video|font|multipart)\/.*)$/;

async function claimDue(now: Date): Promise<ImportAddress[]> {
  const until = new Date(now.getTime() + lease);
  return database().$queryRaw<ImportAddress[]>`
    UPDATE "ImportAddress" SET "leasedUntil" = ${until} WHERE "id" IN (
      SELECT "id" FROM "ImportAddress" WHERE "nextAt" <= ${now} AND ("leasedUntil" IS NULL OR "leasedUntil" <= ${now})
      ORDER BY "nextAt" LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
    RETURNING *`;
}

/** The import whose answers hold: the last one that was taken in from this address, else the one it was chosen for. */
async function readClaimed(row: ImportAddress): Promise<ClaimedAddress | null> {
  const last = await database().import.findFirst({
    where: { addressId: row.id, state: "taken" },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  const batch = await readBatch(last?.id ?? row.importId);
  return batch && { row, batch };
}

/** A mark of a server that fits into a header again. */
const mark = (text: string | null) => (text && /^[\x20-\x7e]{1,500}$/.test(text) ? text : null);

/** The day of a file: when its server says that it changed, else today. */
function dayOf({ lastModified }: FetchedFile, now: Date): string {
  const said = new Date(lastModified ?? "");
  const isKnown = said.getTime() <= now.getTime() && said.getUTCFullYear() >= 1990;
  return (isKnown ? said : now).toISOString().slice(0, 10);
}

/** Keeps a file that was read. If it is another one, a comparison begins, which waits for a press. */
function takeFile(claimed: ClaimedAddress, actor: Actor, file: FetchedFile, now: Date) {
  const { batch } = claimed;
  const fileHash = createHash("sha256").update(file.bytes).digest("hex");
  return whileClaimed(claimed, async (tx, row) => {
    const reading = fileHash === row.fileHash ? ("same" as const) : ("different" as const);
    const { readFrom } = file;
    const data = {
      ...{ ...afterSuccess(row, now), reading, fileHash, readFrom },
      ...{ etag: mark(file.etag), lastModified: mark(file.lastModified) },
      ...(batch.detected ? { signature: batch.detected.signature } : {}),
    };
    await tx.importAddress.update({ where: { id: row.id }, data });
    if (reading === "same") return reading;
    const again = { of: batch, asOf: dayOf(file, now), addressId: row.id };
    const { kind, cityId, answers } = batch;
    const given = { kind, cityId, language: answers.language, fileName: file.fileName, bytes: file.bytes, again };
    const started = await startImport(actor, given, now, tx);
    if (!started.ok) throw new Error(`No import began: ${started.reason}`);
    const subject = started.value.id;
    const details = { fileHash, kind, address: row.id };
    await writeAudit(tx, { actor, action: "import.readAddress", outcome: "done", subject, details });
    return reading;
  });
}

async function readOne(row: ImportAddress, network: OutsideNetwork, now: Date) {
  const claimed = await readClaimed(row);
  if (!claimed) return null;
  const { kind, cityId } = claimed.batch;
  const actor = row.chosenById ? await readActor(database(), row.chosenById) : nobody;
  const fail = async (trouble: Trouble) => {
    await noteTrouble(claimed, actor, trouble, now);
    return "failed" as const;
  };
  if (!mayImport(actor, kind, cityId)) return fail({ problem: "noRight", about: null, isFinal: true });
  const allowed = await readAllowed(cityId);
  const url = parseOutsideAddress(row.address);
  if (!url || !isAllowedBy(allowed, url))
    return fail({ problem: "notAllowed", about: url?.host ?? null, isFinal: true });
  const fetched = await fetchGuarded({
    ...{ address: url.href, largest: largestFile, known: row, network },
    isAllowed: (next) => isAllowedBy(allowed, next),
    accepts: (mediaType) => !noTable.test(mediaType),
  });
  if (!fetched.ok) return fail({ ...fetched, isFinal: false });
  if (!fetched.isUnchanged) return takeFile(claimed, actor, fetched.file, now);
  return whileClaimed(claimed, async (tx, held) => {
    await tx.importAddress.update({ where: { id: row.id }, data: { ...afterSuccess(held, now), reading: "same" } });
    return "same" as const;
  });
}

/** Job: reads the addresses whose time has come, and tells of the files that were compared since. */
export async function readDueAddresses(now: Date, network = publicInternet): Promise<Record<string, number>> {
  const due = await claimDue(now);
  const done = await Promise.all(
    due.map((row) =>
      // What went wrong on our side is tried again when the lease has ended.
      readOne(row, network, now).catch((error) => {
        log("error", "importAddress.failed", { address: row.id, ...errorFields(error) });
        return null;
      }),
    ),
  );
  const count = (reading: string) => done.filter((each) => each === reading).length;
  const counts = { same: count("same"), different: count("different"), failed: count("failed") };
  return { ...counts, told: await tellOfReadings(now) };
}
