import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { readCards } from "@/lib/records/public/cards";
import { recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { isSlug } from "@/lib/text/slug";
import { collectionsTag, collectionTag } from "./tags";

const isPublic = { visibility: "public" } as const;

export type PublicCollection = {
  slug: string;
  title: string;
  note: string;
  /** Of title and notes. */
  language: Locale;
  city: Card | null;
  updatedAt: Date;
  items: { card: Card; note: string }[];
};

async function findPublic(slug: string, locale: Locale): Promise<PublicCollection | null> {
  const found = await database().collection.findFirst({
    where: { slug, ...isPublic },
    include: { items: { orderBy: { position: "asc" } } },
  });
  if (!found) return null;
  const ids = found.items.map(({ recordId }) => recordId);
  const cards = await readCards([...ids, ...(found.cityId ? [found.cityId] : [])], locale);
  return {
    slug,
    title: found.title,
    note: found.note,
    language: found.language as Locale,
    city: cards.get(found.cityId ?? "") ?? null,
    updatedAt: found.updatedAt,
    items: found.items.flatMap(({ recordId, note }) => {
      const card = cards.get(recordId);
      return card ? [{ card, note }] : [];
    }),
  };
}

/** A collection that editors published, with those of its records that are public. Nobody is named. */
export function publishedCollection(slug: string, locale: Locale): Promise<PublicCollection | null> {
  if (!isSlug(slug)) return Promise.resolve(null);
  return readPublic(
    () => findPublic(slug, locale),
    (found) => [
      collectionTag(slug),
      termsTag,
      ...(found?.items ?? []).map(({ card }) => recordTag(card.id)),
      ...(found?.city ? [recordTag(found.city.id)] : []),
    ],
  );
}

export type PublicCollectionLine = Pick<PublicCollection, "slug" | "title" | "note" | "language" | "city"> & {
  count: number;
};

/** All public collections, the newest first. */
export function publishedCollections(locale: Locale): Promise<PublicCollectionLine[]> {
  const read = async () => {
    const found = await database().collection.findMany({
      where: isPublic,
      include: { _count: { select: { items: true } } },
      orderBy: { publishedAt: "desc" },
      take: 500,
    });
    const cities = await readCards(
      found.flatMap(({ cityId }) => cityId ?? []),
      locale,
    );
    return found.map(({ slug, title, note, language, cityId, _count }) => ({
      slug: slug ?? "",
      title,
      note,
      language: language as Locale,
      city: cities.get(cityId ?? "") ?? null,
      count: _count.items,
    }));
  };
  return readPublic(read, (found) => [
    collectionsTag,
    ...found.flatMap(({ slug, city }) => [collectionTag(slug), ...(city ? [recordTag(city.id)] : [])]),
  ]);
}
