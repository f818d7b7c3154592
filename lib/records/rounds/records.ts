import type { Actor } from "@/lib/auth/actor";
import { database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { isKindName, type KindName } from "@/lib/kinds/index";
import { unconfirmedIn } from "@/lib/records/admin/dashboard";
import { whereOf } from "@/lib/records/admin/list";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { nextByTitle } from "@/lib/records/admin/order";
import { citiesOf } from "@/lib/records/review/cities";
import { isStorable } from "@/lib/text/clean";
import { isUuid } from "@/lib/text/is-uuid";
import type { RoundItem, RoundStep } from "./place";

type Where = Prisma.RecordWhereInput;
type Row = { id: string; slug: string; updatedAt: Date; confirmedUntil: Date | null };
/** An order of records: what comes after a place in it, and the place of a record. */
type Order = {
  orderBy: Prisma.RecordOrderByWithRelationInput[];
  after: (key: string, id: string) => Where;
  keyOf: (row: Row) => string;
};

const never: Where = { id: { in: [] } };
/** A year of four digits, as the places of records have: the database refuses years that an address could make up. */
const timeOf = (key: string) => {
  const time = new Date(/^[1-9]\d{3}-/.test(key) ? key : Number.NaN);
  return Number.isNaN(time.getTime()) ? null : time;
};

/** Times in the database are finer than those of an address, so all times of a millisecond are one. */
const changed: Order = {
  orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  after: (key, id) => {
    const time = timeOf(key);
    if (!time) return never;
    const end = new Date(time.getTime() + 1);
    return { OR: [{ updatedAt: { lt: time } }, { updatedAt: { gte: time, lt: end }, id: { gt: id } }] };
  },
  keyOf: ({ updatedAt }) => updatedAt.toISOString(),
};

const dayOf = ({ confirmedUntil }: Row) => confirmedUntil?.toISOString().slice(0, 10) ?? "";
const unconfirmed: Where = { confirmedUntil: null };

/** Never confirmed first. */
const confirmed: Order = {
  orderBy: [{ confirmedUntil: { sort: "asc", nulls: "first" } }, { id: "asc" }],
  after: (key, id) => {
    if (key === "") return { OR: [{ ...unconfirmed, id: { gt: id } }, { NOT: unconfirmed }] };
    const day = timeOf(key);
    return day ? { OR: [{ confirmedUntil: { gt: day } }, { confirmedUntil: day, id: { gt: id } }] } : never;
  },
  keyOf: dayOf,
};

/** The order of `readUnconfirmed`: never confirmed last. */
const toConfirm: Order = {
  orderBy: [{ confirmedUntil: { sort: "asc", nulls: "last" } }, { slug: "asc" }, { id: "asc" }],
  after: (key, id) => {
    const [day = "", slug = ""] = key.split("|");
    const until = day ? timeOf(day) : null;
    if (day && !until) return never;
    const sameDay: Where[] = [
      { confirmedUntil: until, slug: { gt: slug } },
      { confirmedUntil: until, slug, id: { gt: id } },
    ];
    return { OR: until ? [{ confirmedUntil: { gt: until } }, unconfirmed, ...sameDay] : sameDay };
  },
  keyOf: (row) => `${dayOf(row)}|${row.slug}`,
};

/** `<id>|<key>`, because a title may contain any sign. */
function readPlace(place: string): { id: string; key: string } | null {
  const [id = "", ...key] = place.split("|");
  return isUuid(id) && isStorable(place) ? { id, key: key.join("|") } : null;
}

async function stepBy(order: Order, where: Where, after: string, hrefOf: (row: Row) => string): Promise<RoundStep> {
  const place = readPlace(after);
  const rest: Where = place ? { AND: [where, order.after(place.key, place.id)] } : where;
  const select = { id: true, slug: true, updatedAt: true, confirmedUntil: true } as const;
  const [row, left, total] = await Promise.all([
    database().record.findFirst({ where: rest, orderBy: order.orderBy, select }),
    database().record.count({ where: rest }),
    database().record.count({ where }),
  ]);
  const next: RoundItem | null = row && { href: hrefOf(row), place: `${row.id}|${order.keyOf(row)}` };
  return { next, left, total };
}

async function stepByTitle(kind: KindName, where: Where, after: string, locale: Locale): Promise<RoundStep> {
  const place = readPlace(after);
  const [found, total] = await Promise.all([
    nextByTitle(kind, locale, where, place && { id: place.id, title: place.key }),
    database().record.count({ where }),
  ]);
  if (!found) return { next: null, left: 0, total };
  const { id, title, left } = found;
  return { next: { href: adminPath(locale, kind, id), place: `${id}|${title}` }, left, total };
}

/** The records of an admin list, in its order. */
export async function stepInRecords(
  actor: Actor,
  filters: Record<string, string>,
  after: string,
  locale: Locale,
  now: Date,
): Promise<RoundStep> {
  const { kind = "" } = filters;
  if (!isKindName(kind)) return { next: null, left: 0, total: 0 };
  const query = parseAdminQuery(filters);
  const where = await whereOf(actor, kind, query, now);
  if (query.sort === "title") return stepByTitle(kind, where, after, locale);
  const order = query.sort === "confirmed" ? confirmed : changed;
  return stepBy(order, where, after, ({ id }) => adminPath(locale, kind, id));
}

/** The records of the actor's cities that are due to be checked. */
export async function stepToConfirm(actor: Actor, after: string, locale: Locale, now: Date): Promise<RoundStep> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { next: null, left: 0, total: 0 };
  return stepBy(toConfirm, unconfirmedIn(cities, now), after, ({ id }) => `/${locale}/admin/confirm/${id}`);
}
