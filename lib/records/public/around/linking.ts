import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import { findCards } from "../cards";
import { readAround } from "./surroundings";

/** The records of `kind` whose link field contains this id: `recordsLinking(cityId, "practice", "cities", locale)`. */
export function recordsLinking(id: string, kind: KindName, field: string, locale: Locale): Promise<Card[]> {
  const linking = Prisma.sql`SELECT "fromId" FROM "Link"
    WHERE "toId" = ${id}::uuid AND "fromKind" = ${kind}::"Kind" AND "field" = ${field}`;
  return readAround(
    id,
    () => findCards(Prisma.sql`"recordId" IN (${linking}) ORDER BY "recordId"`, locale),
    (cards) => cards,
  );
}

/** The meetings at which a practice or network was presented. */
export function presentationsOf(id: string, locale: Locale): Promise<Card[]> {
  return readAround(
    id,
    () => {
      const presented = Prisma.sql`SELECT session."meetingId" FROM "SessionRecord" presented
        JOIN "Session" session ON session."id" = presented."partId" WHERE presented."toId" = ${id}::uuid`;
      return findCards(Prisma.sql`"recordId" IN (${presented}) ORDER BY "recordId"`, locale);
    },
    (cards) => cards,
  );
}

/** The guides directly below this one, in numeric order. */
export function chaptersOf(guideId: string, locale: Locale): Promise<Card[]> {
  return readAround(
    guideId,
    () => {
      const chapters = Prisma.sql`SELECT "id" FROM "Guide" WHERE "parentId" = ${guideId}::uuid`;
      return findCards(Prisma.sql`"recordId" IN (${chapters}) ORDER BY "sortKey"`, locale);
    },
    (cards) => cards,
  );
}
