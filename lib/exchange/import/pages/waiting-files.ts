import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import type { Batch } from "../store/batch";
import { importPath } from "./paths";
import { currentStep, kindsFor } from "./read-import";

type Row = Pick<Batch, "id" | "fileName" | "cityId" | "state">;

const shown = 20;

/** The newest file of each address that waits for a decision, in the cities of this person; null means all cities. */
export async function readWaitingFiles(actor: Actor, cities: string[] | null, locale: Locale) {
  const own = cities
    ? Prisma.sql`AND i."cityId" = ANY(${cities}::uuid[]) AND i."kind"::text = ANY(${[...kindsFor(actor, cities)]}::text[])`
    : Prisma.empty;
  const rows = await database().$queryRaw<Row[]>`
    SELECT i."id", i."fileName", i."cityId", i."state"::text AS "state" FROM "Import" i
    WHERE i."state" IN ('planned', 'answering', 'unreadable') AND i."addressId" IS NOT NULL AND i."toldAt" IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM "Import" newer WHERE newer."addressId" = i."addressId" AND newer."createdAt" > i."createdAt")
      ${own}
    ORDER BY i."createdAt" DESC LIMIT ${shown}`;
  const titles = await titlesOf("city", [...new Set(rows.map(({ cityId }) => cityId))], locale);
  return rows.map(({ id, fileName, cityId, state }) => ({
    ...{ id, fileName, state, city: titles.get(cityId)?.text ?? "" },
    href: importPath(locale, id, currentStep(state)),
  }));
}
