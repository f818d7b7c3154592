import { Prisma } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import { readRows } from "@/lib/records/store/read-rows";
import { findCards, readCards } from "../cards";
import { readAround } from "./surroundings";

/** The meetings that a city hosted, and those it sent a delegation to, latest first. */
export function meetingsOf(
  cityId: string,
  locale: Locale,
): Promise<{ hosted: Card[]; attended: { meeting: Card; people: number | null }[] }> {
  return readAround(
    cityId,
    async () => {
      const [hosted, sent] = await Promise.all([
        readRows<{ id: string }>(Prisma.sql`
          SELECT "id" FROM "Meeting" WHERE "hostCityId" = ${cityId}::uuid ORDER BY "startEarliest" DESC`),
        readRows<{ meetingId: string; people: number | null }>(Prisma.sql`
          SELECT delegation."meetingId", delegation."people" FROM "Delegation" delegation
          JOIN "Meeting" meeting ON meeting."id" = delegation."meetingId"
          WHERE delegation."cityId" = ${cityId}::uuid ORDER BY meeting."startEarliest" DESC`),
      ]);
      const cards = await readCards([...hosted.map(({ id }) => id), ...sent.map(({ meetingId }) => meetingId)], locale);
      return {
        hosted: hosted.flatMap(({ id }) => cards.get(id) ?? []),
        attended: sent.flatMap(({ meetingId, people }) =>
          cards.has(meetingId) ? [{ meeting: cards.get(meetingId)!, people }] : [],
        ),
      };
    },
    ({ hosted, attended }) => [...hosted, ...attended.map(({ meeting }) => meeting)],
  );
}

async function cardsInCity(kind: KindName, cityId: string, locale: Locale): Promise<Card[]> {
  const condition = Prisma.sql`"kind" = ${kind}::"Kind" AND "facets" @> ARRAY[${`city:${cityId}`}] LIMIT 1000`;
  const cards = await findCards(condition, locale);
  return cards.sort((a, b) => alphabet(locale).compare(a.title.text, b.title.text));
}

/** The public records of a city by kind, sorted by title; at most 1,000 per kind. */
export function recordsOfCity(
  cityId: string,
  locale: Locale,
): Promise<Record<"organisation" | "school" | "network" | "cluster" | "practice", Card[]>> {
  return readAround(
    cityId,
    async () => {
      const kinds = ["organisation", "school", "network", "cluster", "practice"] as const;
      const lists = await Promise.all(kinds.map((kind) => cardsInCity(kind, cityId, locale)));
      return Object.fromEntries(kinds.map((kind, index) => [kind, lists[index]!])) as Record<
        (typeof kinds)[number],
        Card[]
      >;
    },
    (lists) => Object.values(lists).flat(),
  );
}
