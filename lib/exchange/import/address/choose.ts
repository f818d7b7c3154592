import type { Actor } from "@/lib/auth/actor";
import { type Database, database, type ImportAddress, type ImportRhythm } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { parseOutsideAddress } from "@/lib/guarded-fetch/outside-network";
import { findImport } from "../store/answer";
import type { Batch } from "../store/batch";
import { isAllowedBy, readAllowed } from "./allowed-by";

type Choice = { address: string; rhythm: ImportRhythm };

/** Where newer files of an import come from: chosen for it, or for the one whose newer file it is. */
export function importAddressOf(batch: Batch, client: Database = database()): Promise<ImportAddress | null> {
  const { id, addressId } = batch;
  return client.importAddress.findFirst({ where: addressId ? { id: addressId } : { importId: id } });
}

const wrong = (key: string, ...path: string[]): Result<never> => invalidResult([{ key, path }]);

/** Chooses or changes where newer files of a finished import come from, and how often they are read. */
export async function chooseAddress(actor: Actor, importId: string, choice: Choice, now: Date): Promise<Result<null>> {
  const batch = await findImport(actor, importId);
  if (!batch) return notFoundResult;
  if (batch.state !== "taken" || !batch.detected || !batch.answers.source) return wrong("exchange:error.busy");
  const url = parseOutsideAddress(choice.address);
  if (!url) return wrong("exchange:error.outsideAddress", "address");
  if (!isAllowedBy(await readAllowed(batch.cityId), url)) return wrong("exchange:error.notAllowed", "address");
  const { rhythm } = choice;
  const chosen = {
    ...{ address: url.href, rhythm, chosenById: actor.userId, chosenAt: now },
    // Read at once, so that a wrong address is noticed by who chose it.
    ...{ nextAt: rhythm === "off" ? null : now, leasedUntil: null },
    ...{ failures: 0, stoppedAt: null, problem: null, problemAbout: null },
  };
  const earlier = await importAddressOf(batch);
  const { signature } = batch.detected;
  await database().importAddress.upsert({
    where: earlier ? { id: earlier.id } : { importId },
    create: { ...chosen, importId, signature, fileHash: batch.fileHash },
    update: chosen,
  });
  return { ok: true, value: null };
}

/** Newer files come from nowhere any more. What was read from it stays. */
export async function removeAddress(actor: Actor, importId: string): Promise<Result<null>> {
  const batch = await findImport(actor, importId);
  const earlier = batch && (await importAddressOf(batch));
  if (!earlier) return notFoundResult;
  await database().importAddress.deleteMany({ where: { id: earlier.id } });
  return { ok: true, value: null };
}

/** Lets a worker read the address now. */
export async function readAddressNow(actor: Actor, importId: string, now: Date): Promise<Result<null>> {
  const batch = await findImport(actor, importId);
  const earlier = batch && (await importAddressOf(batch));
  if (!earlier) return notFoundResult;
  await database().importAddress.updateMany({ where: { id: earlier.id }, data: { nextAt: now } });
  return { ok: true, value: null };
}
