import { type Actor, ownCities } from "@/lib/auth/actor";
import { scope } from "@/lib/auth/scope";
import { database, type Prisma } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { titlesOf } from "./labels";
import type { AdminQuery } from "./list-query";
import { idsByTitle } from "./order";
import { idsWithTitle } from "./search";

const perPage = 50;
const twoMonths = 61 * 24 * 3_600_000;

function confirmedWhere(confirmed: AdminQuery["confirmed"], now: Date): Prisma.RecordWhereInput {
  const soon = new Date(now.getTime() + twoMonths);
  return {
    valid: { confirmedUntil: { gte: now } },
    soon: { confirmedUntil: { gte: now, lt: soon } },
    expired: { confirmedUntil: { lt: now } },
    never: { confirmedUntil: null },
    none: {},
  }[confirmed ?? "none"];
}

/** Translations are in one table per kind, and the relation has the kind's name. */
function languageWhere(kind: KindName, { language, languageState }: AdminQuery): Prisma.RecordWhereInput {
  if (!language) return {};
  const has = {
    language,
    ...(languageState && languageState !== "missing" ? { published: languageState === "public" } : {}),
  };
  const translations = languageState === "missing" ? { none: { language } } : { some: has };
  return { [storeOf(kind).model]: { translations } };
}

const orders: Record<Exclude<AdminQuery["sort"], "title">, Prisma.RecordOrderByWithRelationInput[]> = {
  changed: [{ updatedAt: "desc" }, { id: "asc" }],
  confirmed: [{ confirmedUntil: { sort: "asc", nulls: "first" } }, { id: "asc" }],
};

export type AdminRow = {
  id: string;
  slug: string;
  title: string;
  lang: Locale | undefined;
  publication: PublicationState;
  cityId: string | null;
  city: string | null;
  languages: Locale[];
  confirmedUntil: Date | null;
  assignee: string | null;
  updatedAt: Date;
};

async function publicLanguages(kind: KindName, ids: string[]): Promise<Map<string, Locale[]>> {
  const rows: { recordId: string; language: Locale }[] = await modelNamed(
    database(),
    storeOf(kind).translation,
  ).findMany({ where: { recordId: { in: ids }, published: true }, select: { recordId: true, language: true } });
  const known = (id: string) =>
    locales.filter((locale) => rows.some((row) => row.recordId === id && row.language === locale));
  return new Map(ids.map((id) => [id, known(id)]));
}

/** The condition for the records of a kind that match the filters and whose drafts the actor may read. */
export async function whereOf(
  actor: Actor,
  kind: KindName,
  query: AdminQuery,
  now: Date,
): Promise<Prisma.RecordWhereInput> {
  const near = query.city ? [query.city] : ownCities(actor);
  const found = query.words ? await idsWithTitle(actor, kind, query.words, 2_000, near) : null;
  const mine: Prisma.RecordWhereInput = query.isMine
    ? { OR: [{ assigneeId: actor.userId ?? "" }, { createdById: actor.userId ?? "" }] }
    : {};
  return {
    AND: [
      scope(actor, kind) as Prisma.RecordWhereInput,
      found ? { id: { in: found } } : {},
      query.city ? { responsibleCityId: query.city } : {},
      query.state ? { publication: query.state } : {},
      languageWhere(kind, query),
      confirmedWhere(query.confirmed, now),
      mine,
    ],
  };
}

/** Each record is a save of its own while the person waits for the response. */
export const maxAtOnce = 200;

/** The ids that match the filters; null when there are more than `maxAtOnce`. */
export async function matchingIds(
  actor: Actor,
  kind: KindName,
  query: AdminQuery,
  now: Date,
): Promise<string[] | null> {
  const where = await whereOf(actor, kind, query, now);
  const rows = await database().record.findMany({ where, select: { id: true }, take: maxAtOnce + 1 });
  return rows.length > maxAtOnce ? null : rows.map(({ id }) => id);
}

/** What `adminRows` needs of a record. */
export const withAssignee = { assignee: { select: { name: true } } } as const;

async function readPage(kind: KindName, locale: Locale, { sort, page }: AdminQuery, where: Prisma.RecordWhereInput) {
  const place = { skip: (page - 1) * perPage, take: perPage };
  const include = withAssignee;
  if (sort !== "title") return database().record.findMany({ where, orderBy: orders[sort], ...place, include });
  const ids = await idsByTitle(kind, locale, where, place);
  const records = await database().record.findMany({ where: { id: { in: ids } }, include });
  return ids.flatMap((id) => records.find((record) => record.id === id) ?? []);
}

export type AdminList = { rows: AdminRow[]; total: number; page: number; pages: number };

/** One page of the records of a kind whose drafts the actor may read. */
export async function adminList(
  actor: Actor,
  kind: KindName,
  locale: Locale,
  query: AdminQuery,
  now: Date,
): Promise<AdminList> {
  const where = await whereOf(actor, kind, query, now);
  const [total, records] = await Promise.all([
    database().record.count({ where }),
    readPage(kind, locale, query, where),
  ]);
  const rows = await adminRows(kind, locale, records);
  return { rows, total, page: query.page, pages: Math.max(1, Math.ceil(total / perPage)) };
}

type ListedRecord = Prisma.RecordGetPayload<{ include: typeof withAssignee }>;

/** Records as lines of a list. */
export async function adminRows(kind: KindName, locale: Locale, records: readonly ListedRecord[]): Promise<AdminRow[]> {
  const ids = records.map(({ id }) => id);
  const cityIds = records.flatMap(({ responsibleCityId }) => responsibleCityId ?? []);
  const [titles, cities, languages] = await Promise.all([
    titlesOf(kind, ids, locale),
    titlesOf("city", [...new Set(cityIds)], locale),
    publicLanguages(kind, ids),
  ]);
  return records.map((record): AdminRow => {
    const title = titles.get(record.id);
    const isPublic = record.publication === "published";
    return {
      id: record.id,
      slug: record.slug,
      title: title?.text ?? record.slug,
      lang: title && title.language !== locale ? title.language : undefined,
      publication: record.publication,
      cityId: record.responsibleCityId,
      city: record.responsibleCityId ? (cities.get(record.responsibleCityId)?.text ?? null) : null,
      languages: isPublic ? (languages.get(record.id) ?? []) : [],
      confirmedUntil: record.confirmedUntil,
      assignee: record.assignee?.name ?? null,
      updatedAt: record.updatedAt,
    };
  });
}

/** The cities that have records in the actor's list, sorted by name. */
export async function citiesToFilterBy(actor: Actor, kind: KindName, locale: Locale) {
  // Prisma's `distinct` would read all records of the list.
  const rows = await database().record.groupBy({
    by: ["responsibleCityId"],
    where: { ...(scope(actor, kind) as Prisma.RecordWhereInput), responsibleCityId: { not: null } },
  });
  const ids = rows.flatMap(({ responsibleCityId }) => responsibleCityId ?? []);
  const titles = await titlesOf("city", ids, locale);
  const cities = ids.map((id) => ({ value: id, label: titles.get(id)?.text ?? id }));
  return cities.sort((a, b) => alphabet(locale).compare(a.label, b.label));
}
