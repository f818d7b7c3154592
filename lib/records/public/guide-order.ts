import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { readRows } from "@/lib/records/store/read-rows";
import { entriesTag, recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { listCards } from "./cards";

export type GuidesBeside = { previous: Card | null; next: Card | null };

/** The guides before and after this one in numeric order. */
export function guidesBeside(guideId: string, locale: Locale): Promise<GuidesBeside> {
  return readPublic(
    async () => {
      const rows = await readRows<{ recordId: string }>(Prisma.sql`
        SELECT "recordId" FROM "SearchEntry" WHERE "kind" = 'guide' AND "language" = ${locale}
        ORDER BY "sortKey", "recordId"`);
      const ids = rows.map(({ recordId }) => recordId);
      const at = ids.indexOf(guideId);
      const beside = at < 0 ? [] : [ids[at - 1], ids[at + 1]];
      const cards = await listCards(
        beside.filter((id) => id !== undefined),
        locale,
      );
      const card = (id: string | undefined) => cards.find((item) => item.id === id) ?? null;
      return { previous: card(beside[0]), next: card(beside[1]) };
    },
    ({ previous, next }) => [
      entriesTag("guide"),
      ...[previous, next].flatMap((guide) => (guide ? [recordTag(guide.id)] : [])),
    ],
  );
}
