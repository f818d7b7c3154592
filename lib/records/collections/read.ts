import { type Actor, ownCities } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { readCards } from "@/lib/records/public/cards";
import { isUuid } from "@/lib/text/is-uuid";
import type { CollectionVisibility } from "@/prisma/generated/client";
import { mayEdit, mayPublish, readableBy } from "./rights";

export type CollectionLine = {
  id: string;
  title: string;
  language: Locale;
  visibility: CollectionVisibility;
  slug: string | null;
  count: number;
  /** Null: the reader's own. */
  owner: string | null;
  updatedAt: Date;
};

const newestFirst = { updatedAt: "desc" } as const;

/** The collections that somebody may read behind the scenes: their own, and what colleagues share; public ones they may change. */
export async function listCollections(actor: Actor): Promise<CollectionLine[]> {
  const found = await database().collection.findMany({
    where: readableBy(actor),
    include: { owner: { select: { name: true } }, _count: { select: { items: true } } },
    orderBy: newestFirst,
    take: 500,
  });
  return found
    .filter((one) => one.visibility !== "public" || one.ownerId === actor.userId || mayEdit(actor, one))
    .map(({ id, title, language, visibility, slug, owner, ownerId, updatedAt, _count }) => ({
      id,
      title,
      language: language as Locale,
      visibility,
      slug,
      count: _count.items,
      owner: ownerId === actor.userId ? null : (owner?.name ?? "–"),
      updatedAt,
    }));
}

export type EditedItem = { recordId: string; note: string; card: Card | null };
export type Colleague = { id: string; name: string };

export type EditedCollection = Omit<CollectionLine, "count"> & {
  note: string;
  cityId: string | null;
  mayEdit: boolean;
  readers: string[];
  items: EditedItem[];
};

/** A collection with its records as the public sees them; null for what is not the actor's to read. */
export async function readCollection(actor: Actor, id: string, locale: Locale): Promise<EditedCollection | null> {
  if (!isUuid(id)) return null;
  const found = await database().collection.findFirst({
    where: { AND: [{ id }, readableBy(actor)] },
    include: {
      owner: { select: { name: true } },
      items: { orderBy: { position: "asc" } },
      readers: { select: { userId: true } },
    },
  });
  if (!found) return null;
  const cards = await readCards(
    found.items.map(({ recordId }) => recordId),
    locale,
  );
  const isOwn = found.ownerId === actor.userId;
  return {
    id: found.id,
    title: found.title,
    note: found.note,
    language: found.language as Locale,
    visibility: found.visibility,
    slug: found.slug,
    cityId: found.cityId,
    owner: isOwn ? null : (found.owner?.name ?? "–"),
    updatedAt: found.updatedAt,
    mayEdit: mayEdit(actor, found),
    readers: isOwn ? found.readers.map(({ userId }) => userId) : [],
    items: found.items.map(({ recordId, note }) => ({ recordId, note, card: cards.get(recordId) ?? null })),
  };
}

export type CollectionChoices = {
  cities: { id: string; label: string }[];
  colleagues: Colleague[];
  /** For at least one of the cities. */
  mayPublish: boolean;
  /** Whether it may belong to no city: for people without one, and for the platform. */
  mayHaveNoCity: boolean;
};

/** Cities for which the actor may keep a collection, and the people who have a role there. */
export async function collectionChoices(actor: Actor, locale: Locale): Promise<CollectionChoices> {
  const isAdministrator = mayPublish(actor, null);
  const own = ownCities(actor);
  const cities = await database().searchEntry.findMany({
    where: { kind: "city", language: locale, ...(isAdministrator ? {} : { recordId: { in: own } }) },
    select: { recordId: true, title: true },
    orderBy: { title: "asc" },
  });
  const colleagues = await database().user.findMany({
    where: {
      disabledAt: null,
      ...(actor.userId && { id: { not: actor.userId } }),
      grants: { some: { cityId: { in: own } } },
    },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 200,
  });
  return {
    cities: cities.map(({ recordId, title }) => ({ id: recordId, label: title })),
    colleagues,
    mayHaveNoCity: isAdministrator || own.length === 0,
    mayPublish: isAdministrator || own.some((cityId) => mayPublish(actor, cityId)),
  };
}
