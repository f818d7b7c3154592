import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import { writeHistory } from "./history";
import { placeOf } from "./place";
import { invalid, notFound, settle } from "./settle";
import { recordTag, writeTags } from "./tags";

/** For how many months a confirmation may hold. */
export const confirmationMonths = [6, 12, 24] as const;

function monthsLater(day: Date, months: number): Date {
  const later = new Date(day);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}

/** Says of records that they are still true: all of them, or none when one of them is not this actor's to confirm. */
export function confirmRecords(
  actor: Actor,
  ids: string[],
  months: number,
  now = new Date(),
): Promise<Result<{ confirmed: number }>> {
  return settle(async (tx) => {
    if (!confirmationMonths.some((one) => one === months)) throw invalid([{ key: "error.choice", path: ["months"] }]);
    const records = await tx.record.findMany({ where: { id: { in: ids } } });
    if (records.length !== new Set(ids).size || !records.every((record) => can(actor, "confirm", placeOf(record))))
      throw notFound();
    const until = monthsLater(now, months);
    await tx.record.updateMany({
      where: { id: { in: ids } },
      data: { confirmedById: actor.userId, confirmedAt: now, confirmedUntil: until },
    });
    for (const { id, version, confirmedUntil } of records) {
      const [before, after] = [
        { confirmedUntil: confirmedUntil?.toISOString() ?? null },
        { confirmedUntil: until.toISOString() },
      ];
      await writeHistory(tx, actor, { id, version, action: "confirm", before, after, now });
    }
    const tags = ids.map(recordTag);
    await writeTags(tx, tags);
    return { value: { confirmed: records.length }, tags };
  });
}
