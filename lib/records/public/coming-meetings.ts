import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { dayOfInstant } from "@/lib/kinds/offers";
import { dayColumn } from "@/lib/records/store/columns";
import { entriesTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { toCards } from "./cards";

export type ComingMeetings = { meetings: Card[]; areOver: boolean };

/**
 * The meetings that are not over on `today`, nearest first, in the order of `comingAndPast`. When there are none, the
 * latest past meetings, with `areOver` true.
 */
export function comingMeetings(locale: Locale, today: Date, limit = 3): Promise<ComingMeetings> {
  const where = { kind: "meeting" as const, language: locale };
  return readPublic(
    async () => {
      const coming = await database().searchEntry.findMany({
        where: { ...where, OR: [{ latest: { gte: dayColumn(dayOfInstant(today))! } }, { latest: null }] },
        orderBy: [{ latest: { sort: "asc", nulls: "last" } }, { earliest: "asc" }, { recordId: "asc" }],
        take: limit,
      });
      if (coming.length > 0) return { meetings: await toCards(coming, locale), areOver: false };
      const past = await database().searchEntry.findMany({
        where: { ...where, earliest: { not: null } },
        orderBy: [{ earliest: "desc" }, { recordId: "asc" }],
        take: limit,
      });
      return { meetings: await toCards(past, locale), areOver: true };
    },
    ({ meetings }) => [
      entriesTag("meeting"),
      termsTag,
      ...meetings.flatMap(({ id, places }) => [id, ...places.map((place) => place.id)]).map(recordTag),
    ],
  );
}
