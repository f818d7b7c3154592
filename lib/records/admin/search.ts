import { type Actor, ownCities } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isKindName, type KindName, kindNamed } from "@/lib/kinds/index";
import { isReferenceFound } from "@/lib/records/references/found";
import { hasWords, likePattern } from "@/lib/records/store/folded-words";
import { storeOf, tableOfModel } from "@/lib/records/store/stores";
import { isStorable } from "@/lib/text/clean";
import { fold } from "@/lib/text/fold";
import { slugify } from "@/lib/text/slug";
import { accountsNamed } from "./account-contacts";
import { type DistinctLabel, distinctLabels } from "./beside";
import { whereCode } from "./codes";
import { visibleOf, visiblePeople, visibleTo } from "./visible";

const maxFound = 20;
/** Rows read before those that the actor may not see are removed. */
const maxTitles = 5_000;

type Row = { id: string };
type FoundRow = Row & { isOwn: boolean };
/** A result of a search, with its city and code; `isOwn` when it belongs to one of the cities asked for. */
export type FoundTarget = DistinctLabel & { isOwn: boolean };
/** The first results, and how many there are in all. */
export type FoundTargets = { found: FoundTarget[]; total: number };

const ownFirst = (rows: FoundRow[]) => [...rows.filter(({ isOwn }) => isOwn), ...rows.filter(({ isOwn }) => !isOwn)];
const isOf = (cityId: string | null, near: readonly string[]) => cityId !== null && near.includes(cityId);
const ofNoCity = (rows: Row[]): FoundRow[] => rows.map(({ id }) => ({ id, isOwn: false }));

/** The translation table of a kind and its title column as raw SQL. Both come from the code. */
export function titleColumns(kind: KindName): { table: Prisma.Sql; title: Prisma.Sql } {
  const table = tableOfModel(storeOf(kind).translation);
  return { table: Prisma.raw(table), title: Prisma.raw(`t."${kindNamed(kind).title}"`) };
}

/** Titles read for a search: more is nothing that anybody looks through. */
const maxMatches = 5_000;

/**
 * SQL: the records with these words, each way with its own index: title in any language, slug, beginning of a code.
 * Cut off where words are in thousands of titles, but not for records that are near.
 */
function recordsWithWords(kind: KindName, words: string, near: readonly string[]): Prisma.Sql {
  const { table, title } = titleColumns(kind);
  const titles = (from: Prisma.Sql) => Prisma.sql`(SELECT t."recordId" AS "id", ${title} AS "title"
    FROM ${from} AND ${hasWords([title], words)} LIMIT ${maxMatches})`;
  const ofCities = Prisma.sql`"Record" n JOIN ${table} t ON t."recordId" = n."id"
    WHERE n."kind" = ${kind}::"Kind" AND n."responsibleCityId" = ANY(${[...near]}::uuid[])`;
  const slug = slugify(words);
  const bySlug = Prisma.sql`(SELECT s."id", NULL FROM "Record" s
    WHERE s."kind" = ${kind}::"Kind" AND s."slug" LIKE ${likePattern(slug)} LIMIT ${maxMatches})`;
  const code = whereCode(kind, words);
  const ways = [
    titles(Prisma.sql`${table} t WHERE true`),
    ...(near.length > 0 ? [titles(ofCities)] : []),
    ...(slug ? [bySlug] : []),
    ...(code ? [Prisma.sql`(SELECT c."id", NULL ${code} LIMIT ${maxMatches})`] : []),
  ];
  return Prisma.join(ways, " UNION ALL ");
}

type Titled = { id: string; title: string; isNear: boolean };

/** Near records first, then titles that start with the words. Folded here: in the database it takes longer than finding. */
async function idsByTitle(kind: KindName, words: string, near: readonly string[]): Promise<string[]> {
  const rows = await database().$queryRaw<Titled[]>`
    SELECT r."id", coalesce(found."title", r."slug") AS "title",
      coalesce(r."responsibleCityId" = ANY(${[...near]}::uuid[]), false) AS "isNear"
    FROM (${recordsWithWords(kind, words, near)}) found JOIN "Record" r ON r."id" = found."id"`;
  const folded = fold(words);
  const orderOf = ({ title, isNear, id }: Titled) =>
    `${isNear ? 0 : 1}${fold(title).startsWith(folded) ? 0 : 1}${title}\u0000${id}`;
  const first = new Map<string, string>();
  for (const row of rows) {
    const order = orderOf(row);
    if (order < (first.get(row.id) ?? "2")) first.set(row.id, order);
  }
  return [...first].sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([id]) => id);
}

/** Visible records whose title, slug or code has the words, those of the cities first. */
async function recordsWithTitle(
  actor: Actor,
  kind: KindName,
  words: string,
  near: readonly string[],
): Promise<FoundRow[]> {
  const found = await idsByTitle(kind, words, near);
  const where = { AND: [{ id: { in: found } }, visibleOf(actor, kind)] };
  const seen = await database().record.findMany({ where, select: { id: true, responsibleCityId: true } });
  const cities = new Map(seen.map(({ id, responsibleCityId }) => [id, responsibleCityId]));
  const rows = found.flatMap((id): FoundRow[] => {
    const cityId = cities.get(id);
    return cityId === undefined ? [] : [{ id, isOwn: isOf(cityId, near) || near.includes(id) }];
  });
  return ownFirst(rows);
}

/**
 * Ids of visible records whose title in any language, or whose slug, contains the words, or whose code begins with
 * them. Titles are compared in folded form. Those of the cities `near` come first, then those that start with the words.
 */
export async function idsWithTitle(
  actor: Actor,
  kind: KindName,
  words: string,
  take: number,
  near: readonly string[] = [],
): Promise<string[]> {
  return (await recordsWithTitle(actor, kind, words, near)).slice(0, take).map(({ id }) => id);
}

/** People by name. Names that are not public are found only among the actor's own records. */
async function peopleNamed(actor: Actor, words: string): Promise<Row[]> {
  const found = await database().$queryRaw<Row[]>`
    SELECT p."id" FROM "Person" p WHERE ${hasWords([Prisma.sql`p."name"`], words)} ORDER BY p."name", p."id" LIMIT ${maxTitles}`;
  return database().person.findMany({
    where: { AND: [{ id: { in: found.map(({ id }) => id) } }, visiblePeople(actor)] },
    select: { id: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: maxFound,
  });
}

function referencesNamed(words: string): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    SELECT f."id" FROM "Reference" f WHERE ${isReferenceFound(words)} ORDER BY f."title" LIMIT ${maxTitles}`;
}

async function districtsNamed(actor: Actor, words: string, near: readonly string[]): Promise<FoundRow[]> {
  const found = await database().$queryRaw<Row[]>`
    SELECT t."partId" AS "id" FROM "DistrictTranslation" t JOIN "District" d ON d."id" = t."partId"
    WHERE ${hasWords([Prisma.sql`t."name"`, Prisma.sql`d."code"`], words)} GROUP BY t."partId" ORDER BY min(t."name") LIMIT ${maxTitles}`;
  const where = { id: { in: found.map(({ id }) => id) }, city: { record: visibleTo(actor) } };
  const visible = await database().district.findMany({ where, select: { id: true, cityId: true } });
  const cities = new Map(visible.map(({ id, cityId }) => [id, cityId]));
  const rows = found.filter(({ id }) => cities.has(id));
  return ownFirst(rows.map(({ id }) => ({ id, isOwn: isOf(cities.get(id) ?? null, near) })));
}

async function rowsOf(actor: Actor, target: string, words: string, near: readonly string[]): Promise<FoundRow[]> {
  if (isKindName(target)) return recordsWithTitle(actor, target, words, near);
  const ways: Record<string, () => Promise<FoundRow[]>> = {
    person: async () => ofNoCity([...(await peopleNamed(actor, words)), ...(await accountsNamed(actor, words))]),
    reference: async () => ofNoCity(await referencesNamed(words)),
    district: () => districtsNamed(actor, words, near),
  };
  return (await ways[target]?.()) ?? [];
}

/** The words cleaned for a search; empty when there is nothing to search for. */
export function searchableWords(words: string): string {
  const text = words.trim().slice(0, 100);
  return isStorable(text) && fold(text) !== "" ? text : "";
}

/** The cities whose records an editor means first: that of the record, else those they work for. */
export function citiesNear(actor: Actor, cityId: string | undefined): string[] {
  return cityId ? [cityId] : ownCities(actor);
}

/** Possible targets of a link, by words of their title or by code. Those of the cities `near` come first. */
export async function findTargets(
  actor: Actor,
  targets: readonly string[],
  words: string,
  locale: Locale,
  near: readonly string[] = [],
): Promise<FoundTargets> {
  const text = searchableWords(words);
  if (!text) return { found: [], total: 0 };
  const all = (await Promise.all(targets.map((target) => rowsOf(actor, target, text, near)))).flat();
  const rows = ownFirst(all).slice(0, maxFound);
  const ids = rows.map(({ id }) => id);
  const labels = await distinctLabels(actor, ids, locale);
  const found = rows.flatMap(({ id, isOwn }) => {
    const label = labels.get(id);
    return label ? [{ ...label, isOwn }] : [];
  });
  return { found, total: all.length };
}

/** The results alone. */
export async function searchTargets(...asked: Parameters<typeof findTargets>): Promise<FoundTarget[]> {
  return (await findTargets(...asked)).found;
}
