import { type Actor, system } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { readPromoters } from "@/lib/contact/recipients";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { targetOf } from "@/lib/records/write/place";
import type { RecordRow } from "../models";
import { sendYearlyLetter } from "./letter";

const day = 24 * 3_600_000;
/** A record is asked about once in so many days, by whomever. */
export const yearInDays = 365;
const validDays = 60;
/** Of a record with many contacts, the first ones are asked. */
const mostRecipients = 3;

export type AskOutcome = "asked" | "unreachable" | "earlier";

type Asking = { actor: Actor; repeats: boolean; now: Date };

/** Writes to the contacts of a public record that is locked. Does nothing when that happened within a year. */
export async function askAbout(tx: Database, record: RecordRow, { actor, repeats, now }: Asking): Promise<AskOutcome> {
  const { id, version } = record;
  const since = new Date(now.getTime() - yearInDays * day);
  if (await tx.yearlyLetter.findFirst({ where: { recordId: id, createdAt: { gt: since } } })) return "earlier";
  const recipients = (await readPromoters(tx, id)).slice(0, mostRecipients);
  if (recipients.length === 0) return "unreachable";
  const letter = await tx.yearlyLetter.create({
    data: {
      ...{ recordId: id, askedById: actor === system ? null : actor.userId, repeats, createdAt: now },
      expiresAt: new Date(now.getTime() + validDays * day),
    },
  });
  for (const recipient of recipients) await sendYearlyLetter(tx, { ...letter, record }, recipient, now);
  await writeHistory(tx, actor, { id, version, action: "askSchool", before: {}, after: {}, now });
  return "asked";
}

/**
 * Asks the contacts of public records whether they are still right. All or nothing: notFound when the actor may not
 * confirm one of them. Returns what became of each.
 */
export function askSchools(
  actor: Actor,
  ids: readonly string[],
  repeats: boolean,
  now = new Date(),
): Promise<Result<Record<AskOutcome, number>>> {
  return runWrite(async (tx) => {
    if (ids.length === 0) throw invalid([{ key: "error.required", path: ["ids"] }]);
    const records = await tx.$queryRaw<RecordRow[]>`
      SELECT * FROM "Record" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR UPDATE`;
    const may = (record: RecordRow) => record.publication === "published" && can(actor, "confirm", targetOf(record));
    if (records.length !== new Set(ids).size || !records.every(may)) throw notFound();
    const counts: Record<AskOutcome, number> = { asked: 0, unreachable: 0, earlier: 0 };
    for (const record of records) counts[await askAbout(tx, record, { actor, repeats, now })] += 1;
    return { value: counts, tags: [] };
  });
}
