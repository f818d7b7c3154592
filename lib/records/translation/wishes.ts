import type { Actor } from "@/lib/auth/actor";
import { type Database, database, Prisma } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { citiesOf } from "@/lib/records/review/cities";
import { facet } from "@/lib/records/search/facet-names";
import { runWrite } from "@/lib/records/store/run-write";
import { countAttempt, countsOf } from "@/lib/routes/limit";

// Readers wish for translations without an account: only how many, per record and language, is kept.

type Wished = { kind: KindName; slug: string; language: Locale };

/** The public record, and whether it can be read in the language already; null when there is none. */
export async function findWished({ kind, slug, language }: Wished) {
  const where = { kind, slug, language };
  const entry = await database().searchEntry.findFirst({
    where,
    select: { recordId: true, title: true, facets: true },
  });
  if (!entry) return null;
  const { recordId, title, facets } = entry;
  return { recordId, title, isReadable: facets.includes(facet("language", language)) };
}

export async function countWishes(recordId: string, language: Locale): Promise<number> {
  const wish = await database().translationWish.findUnique({ where: { recordId_language: { recordId, language } } });
  return wish?.count ?? 0;
}

const day = 86_400;

/** One network counts once a day for a record and language, so that pressing often changes nothing. */
async function isFirstToday(tx: Database, subject: string, address: string, now: Date): Promise<boolean> {
  const [counter] = countsOf({ name: "wish-once", of: subject, from: address, max: 1, seconds: day });
  return (await countAttempt(tx, counter!, now)).count === 1;
}

/** Counts a reader's wish. Error: notFound, when there is no such public record or it can be read in the language. */
export async function addWish(wished: Wished, address: string, now: Date): Promise<Result<{ recordId: string }>> {
  const { language } = wished;
  const found = await findWished(wished);
  if (!found || found.isReadable) return { ok: false, reason: "notFound" };
  const { recordId } = found;
  return runWrite(async (tx) => {
    if (await isFirstToday(tx, `${recordId} ${language}`, address, now))
      await tx.translationWish.upsert({
        where: { recordId_language: { recordId, language } },
        create: { recordId, language, count: 1, lastAt: now },
        update: { count: { increment: 1 }, lastAt: now },
      });
    return { value: { recordId }, tags: [] };
  });
}

/** The wishes (`w`) for public records that cannot be read in the language yet. */
const openWishes = Prisma.sql`"TranslationWish" w JOIN "SearchEntry" e ON e."recordId" = w."recordId"
  AND e."language" = w."language" AND NOT (${facet("language", "")} || w."language") = ANY(e."facets")`;

export type WishLine = { id: string; kind: KindName; slug: string; language: Locale; count: number };

/** The wishes for records of the actor's cities that are not fulfilled yet, the most frequent first. */
export async function readWishes(actor: Actor, take: number): Promise<{ lines: WishLine[]; total: number }> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { lines: [], total: 0 };
  const among = cities ? Prisma.sql`AND r."responsibleCityId" = ANY(${cities}::uuid[])` : Prisma.empty;
  const rows = await database().$queryRaw<(WishLine & { total: number })[]>`
    SELECT r."id", r."kind"::text AS "kind", r."slug", w."language", w."count", (count(*) OVER ())::int AS "total"
    FROM ${openWishes} JOIN "Record" r ON r."id" = w."recordId" AND r."publication" = 'published' ${among}
    ORDER BY w."count" DESC, w."lastAt" DESC, r."id" LIMIT ${take}`;
  return { lines: rows.map(({ total: _total, ...line }) => line), total: rows[0]?.total ?? 0 };
}

/** More than anybody works through; what comes after them has its place by kind and name. */
const mostWanted = 5_000;

/** Record id → the readers who ask for it, in one language or in any: the most wanted records. */
export async function wishesByRecord(language: Locale | undefined): Promise<Map<string, number>> {
  const inLanguage = language ? Prisma.sql`WHERE w."language" = ${language}` : Prisma.empty;
  const rows = await database().$queryRaw<{ recordId: string; count: number }[]>`
    SELECT w."recordId", sum(w."count")::int AS "count" FROM ${openWishes} ${inLanguage} GROUP BY w."recordId"
    ORDER BY 2 DESC, w."recordId" LIMIT ${mostWanted}`;
  return new Map(rows.map(({ recordId, count }) => [recordId, count]));
}

/** Moves the wishes for a record that is merged into another one. */
export async function moveWishes(tx: Database, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TranslationWish" ("recordId", "language", "count", "lastAt")
    SELECT ${to}::uuid, "language", "count", "lastAt" FROM "TranslationWish" WHERE "recordId" = ${from}::uuid
    ON CONFLICT ("recordId", "language") DO UPDATE SET
      "count" = "TranslationWish"."count" + EXCLUDED."count",
      "lastAt" = greatest("TranslationWish"."lastAt", EXCLUDED."lastAt")`;
  await tx.translationWish.deleteMany({ where: { recordId: from } });
}
