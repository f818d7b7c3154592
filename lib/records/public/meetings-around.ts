import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isTimeZone } from "@/lib/i18n/time-zones";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { readRows } from "@/lib/records/store/read-rows";
import { aroundTag, recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { readCards } from "./cards";
import type { Beginning } from "./published";

export type MeetingsAround = { previous: Card[]; next: Card[] };

/** The previous and next meetings, including those that are linked only from the other meeting. */
export function meetingsAround({ id, view }: Beginning<"meeting">, locale: Locale): Promise<MeetingsAround> {
  return readPublic(
    async () => {
      const rows = await readRows<{ id: string; nextId: string | null }>(Prisma.sql`
        SELECT "id", "nextId" FROM "Meeting"
        WHERE ("nextId" = ${id}::uuid OR "previousId" = ${id}::uuid) AND "id" <> ${id}::uuid
        ORDER BY "startEarliest"`);
      const cards = await readCards(
        rows.map((row) => row.id),
        locale,
      );
      const named = (own: Card | undefined, isBefore: boolean) => {
        const others = rows
          .filter(({ nextId }) => (nextId === id) === isBefore)
          .flatMap((row) => cards.get(row.id) ?? []);
        const all = [...(own ? [own] : []), ...others];
        return [...new Map(all.map((card) => [card.id, card])).values()];
      };
      const fields = (await view)?.fields;
      return { previous: named(fields?.previous, true), next: named(fields?.next, false) };
    },
    ({ previous, next }) => [aroundTag(id), ...[...previous, ...next].map((card) => recordTag(card.id))],
  );
}

/** The time zone of the host city; null when there is no host city or its zone is unknown. */
export function zoneOf({ fields }: View<"meeting">): Promise<string | null> {
  const host = fields.hostCity;
  if (!host) return Promise.resolve(null);
  return readPublic(
    async () => {
      const city = await database().city.findUnique({ where: { id: host.id }, select: { timeZone: true } });
      // Calendar programs ignore an event with an unknown zone; without a zone they show the local time.
      return city?.timeZone && isTimeZone(city.timeZone) ? city.timeZone : null;
    },
    () => [recordTag(host.id)],
  );
}
