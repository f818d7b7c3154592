import { type Actor, ownCities } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isKindName, type KindName, kindNamed } from "@/lib/kinds/index";
import { isReferenceFound } from "@/lib/records/references/found";
import { hasWords, startsWithWords } from "@/lib/records/store/folded-words";
import { storeOf, tableOfModel } from "@/lib/records/store/stores";
import { isStorable } from "@/lib/text/clean";
import { fold } from "@/lib/text/fold";
import { slugify } from "@/lib/text/slug";
import { accountsNamed } from "./account-contacts";
import { type DistinctLabel, distinctLabels } from "./beside";
import { hasCode } from "./codes";
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

/** Near records first, so that the limit never cuts them off. */
function idsByTitle(kind: KindName, words: string, near: readonly string[]): Promise<Row[]> {
  const { table, title } = titleColumns(kind);
  const slug = slugify(words);
  const bySlug = slug ? Prisma.sql`OR strpos(r."slug", ${slug}) > 0` : Prisma.empty;
  const code = hasCode(kind, words);
  const byCode = code ? Prisma.sql`OR ${code}` : Prisma.empty;
  const isNear = Prisma.sql`coalesce(r."responsibleCityId" = ANY(${[...near]}::uuid[]), false)`;
  return database().$queryRaw<Row[]>`
    SELECT r."id" FROM "Record" r JOIN ${table} t ON t."recordId" = r."id"
    WHERE r."kind" = ${kind}::"Kind" AND (${hasWords([title], words)} ${bySlug} ${byCode})
    GROUP BY r."id" ORDER BY ${isNear} DESC, bool_or(${startsWithWords(title, words)}) DESC, min(${title}), r."id"
    LIMIT ${maxTitles}`;
}

/** Visible records whose title, slug or code has the words, those of the cities first. */
async function recordsWithTitle(
  actor: Actor,
  kind: KindName,
  words: string,
  near: readonly string[],
): Promise<FoundRow[]> {
  const found = (await idsByTitle(kind, words, near)).map(({ id }) => id);
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
 * them. Titles are compared in folded form, and those that start with the words come first.
 */
export async function idsWithTitle(actor: Actor, kind: KindName, words: string, take: number): Promise<string[]> {
  return (await recordsWithTitle(actor, kind, words, [])).slice(0, take).map(({ id }) => id);
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
