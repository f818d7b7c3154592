import { database, transaction } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { dayOfInstant } from "@/lib/kinds/offers";
import { indexRecords } from "@/lib/records/search/index-record";
import { dayColumn } from "@/lib/records/store/columns";
import { writeTags } from "@/lib/records/store/tags";
import { lockRecord } from "./place";

const maxRecords = 200;

/** The records with an offer that ended before `today` and that the search may still find. */
const readDue = (today: string) => database().$queryRaw<{ kind: KindName; id: string }[]>`
  SELECT DISTINCT r."kind", r."id" FROM "Offer" o JOIN "Record" r ON r."id" = o."recordId"
  WHERE o."shownUntilLatest" < ${today}::date
    AND (o."closedOn" IS NULL OR o."closedOn" <= o."shownUntilLatest")
  ORDER BY r."id" LIMIT ${maxRecords}`;

/** Job: takes offers that are over out of the search and off cached pages, without a save. */
export async function closeOffers(now: Date): Promise<Record<string, number>> {
  const today = dayOfInstant(now);
  const records = await readDue(today);
  for (const { kind, id } of records)
    await transaction(
      async (tx) => {
        await lockRecord(tx, kind, id);
        await tx.offer.updateMany({
          where: { recordId: id, shownUntilLatest: { lt: dayColumn(today)! } },
          data: { closedOn: dayColumn(today) },
        });
        await writeTags(tx, await indexRecords(tx, [{ kind, id }], now));
      },
      { key: id },
    );
  return { records: records.length };
}
