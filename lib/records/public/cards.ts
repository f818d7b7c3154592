import { database, Prisma } from "@/lib/db";
import { isToCome } from "@/lib/edtf/to-come";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, CardFields, Place } from "@/lib/kinds/card";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { cacheRead, mayCache } from "@/lib/records/store/read-cache";
import { readRows } from "@/lib/records/store/read-rows";
import { toDate } from "@/lib/records/store/stored-statement";
import { entriesTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import type { SearchEntry } from "@/prisma/generated/client";

type StoredCard = { fields: CardFields; languages: Locale[]; source: Locale; demo: boolean };
/** The columns of `SearchEntry` that a card needs. The facets are left out, because there are many. */
export type Entry = Omit<SearchEntry, "card" | "facets" | "sortKey" | "earliest" | "latest" | "language"> & {
  card: unknown;
};

export const entryColumns = Prisma.sql`
  "recordId", "kind", "slug", "title", "textLanguage", "lead", "leadLanguage", "updatedAt", "card"`;

const inTheLanguage = (text: string, language: string, locale: Locale): TextInLanguage => ({
  text,
  language: language as Locale,
  isFallback: language !== locale,
});

const citiesOf = ({ city, cities, hostCity }: CardFields) =>
  [city, hostCity, ...(cities ?? [])].filter((id) => id !== undefined);
const isTermId = (value: unknown): value is string => typeof value === "string" && /^[a-z-]+\/[\w-]+$/.test(value);
const termsOf = (fields: CardFields) => Object.values(fields).flat().filter(isTermId);

const beginningOf = (kind: KindName, fields: CardFields) =>
  (fields as Record<string, string | undefined>)[kindNamed(kind).period?.from ?? ""];

const placesOf = (rows: SearchEntry[], locale: Locale): Map<string, Place> => {
  const places = rows.map((row) => ({
    id: row.recordId,
    slug: row.slug,
    title: inTheLanguage(row.title, row.textLanguage, locale),
    country: (row.card as StoredCard).fields.country ?? null,
  }));
  return new Map(places.map((place) => [place.id, place]));
};

/** All cities, cached: a few hundred that nearly every card needs. */
const cachedPlaces = (locale: Locale) =>
  cacheRead(`places in ${locale}`, [entriesTag("city")], async () =>
    placesOf(await database().searchEntry.findMany({ where: { kind: "city", language: locale } }), locale),
  );

async function readPlaces(ids: string[], locale: Locale): Promise<Map<string, Place>> {
  if (ids.length === 0) return new Map();
  if (mayCache()) return cachedPlaces(locale);
  return placesOf(
    await database().searchEntry.findMany({ where: { recordId: { in: ids }, language: locale } }),
    locale,
  );
}

/**
 * Turns entries in the reader's language into cards, in the same order. Needs no query when cities and terms are
 * cached.
 */
export async function toCards(entries: Entry[], locale: Locale, now = new Date()): Promise<Card[]> {
  const stored = entries.map((entry) => entry.card as StoredCard);
  const termsIn = stored.map(({ fields }) => termsOf(fields));
  const [places, terms] = await Promise.all([
    readPlaces([...new Set(stored.flatMap(({ fields }) => citiesOf(fields)))], locale),
    readTerms(termsIn.flat(), locale),
  ]);
  return entries.map((entry, index) => {
    const { fields, languages, source, demo } = stored[index]!;
    const known = termsIn[index]!.flatMap((id) => terms.get(id) ?? []);
    return {
      id: entry.recordId,
      kind: entry.kind,
      slug: entry.slug,
      title: inTheLanguage(entry.title, entry.textLanguage, locale),
      lead: entry.lead ? inTheLanguage(entry.lead, entry.leadLanguage, locale) : null,
      languages,
      source,
      demo,
      fields,
      terms: Object.fromEntries(known.map((term) => [term.id, term])),
      places: citiesOf(fields).flatMap((id) => places.get(id) ?? []),
      updatedAt: entry.updatedAt,
      ...(isToCome(beginningOf(entry.kind, fields), now) ? { isToCome: true as const } : {}),
    };
  });
}

/** `condition` may end with ORDER BY and LIMIT. */
async function readEntries(condition: Prisma.Sql, locale: Locale): Promise<Entry[]> {
  const rows = await readRows<Omit<Entry, "updatedAt"> & { updatedAt: string }>(Prisma.sql`
    SELECT ${entryColumns} FROM "SearchEntry" WHERE "language" = ${locale} AND ${condition}`);
  return rows.map((row) => ({ ...row, updatedAt: toDate(row.updatedAt) }));
}

/** The cards of the public records that match an SQL condition, such as `"recordId" IN (SELECT …)`. */
export async function findCards(condition: Prisma.Sql, locale: Locale): Promise<Card[]> {
  return toCards(await readEntries(condition, locale), locale);
}

/** The cards of these records by id; records that are not public are left out. */
export async function readCards(ids: Iterable<string>, locale: Locale): Promise<Map<string, Card>> {
  const uniqueIds = [...new Set(ids)];
  if (uniqueIds.length === 0) return new Map();
  const cards = await findCards(Prisma.sql`"recordId" = ANY(${uniqueIds}::uuid[])`, locale);
  return new Map(cards.map((card) => [card.id, card]));
}

/** The cards of these records in the given order; records that are not public are left out. */
export async function listCards(ids: string[], locale: Locale): Promise<Card[]> {
  const cards = await readCards(ids, locale);
  return [...new Set(ids)].flatMap((id) => cards.get(id) ?? []);
}
