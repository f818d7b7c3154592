import { Prisma } from "@/lib/db";
import { textIn } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import type { ListedOffer, OfferFilters, OfferMatch } from "@/lib/kinds/offers";
import type { OfferDirection } from "@/lib/kinds/states";
import { readRows } from "@/lib/records/store/read-rows";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";
import { htmlAdder } from "../around/surroundings";
import { readCards } from "../cards";
import { type MatchRow, readOfferMatches } from "./offer-matches";
import { readOfferValues } from "./offer-values";
import { offerCondition, openOffers } from "./open-offers";

const offersPerPage = 20;

type Row = {
  id: string;
  recordId: string;
  direction: OfferDirection;
  shownUntil: string;
  languages: Locale[];
  themes: string[];
  levels: string[];
  total: number;
  translations: { language: Locale; text: string | null }[];
};

type Query = { filters: OfferFilters; page: number };

const readOfferRows = ({ filters, page }: Query, locale: Locale, now: Date) =>
  readRows<Row>(Prisma.sql`
    SELECT open."id", open."recordId", open."direction", open."shownUntil", open."languages", open."themes",
      open."levels", count(*) OVER () AS "total",
      (SELECT json_agg(t) FROM "OfferTranslation" t WHERE t."partId" = open."id") AS "translations"
    FROM (${openOffers(locale, now)}) open WHERE ${offerCondition(filters)}
    ORDER BY open."addedAt" DESC, open."id" LIMIT ${offersPerPage} OFFSET ${(page - 1) * offersPerPage}`);

/** A page beyond the last has no row that tells how many there are. */
async function countOffers({ filters }: Query, locale: Locale, now: Date): Promise<number> {
  const [row] = await readRows<{ total: number }>(Prisma.sql`
    SELECT count(*) AS "total" FROM (${openOffers(locale, now)}) open WHERE ${offerCondition(filters)}`);
  return row?.total ?? 0;
}

/** The text in the reader's language, from the languages in which the record is public. */
function textOf({ translations }: Row, { languages, source }: Card, locale: Locale) {
  const isPublic = translations.filter(({ language }) => languages.includes(language));
  const texts = Object.fromEntries(isPublic.map(({ language, text }) => [language, { text }]));
  return textIn<{ text: string | null }, "text">(texts, "text", locale, source);
}

async function toListed(rows: Row[], matches: MatchRow[], locale: Locale): Promise<ListedOffer[]> {
  const both = [...rows, ...matches];
  const [cards, terms] = await Promise.all([
    readCards(
      both.map(({ recordId }) => recordId),
      locale,
    ),
    readTerms(
      both.flatMap(({ themes, levels }) => [...themes, ...levels]),
      locale,
    ),
  ]);
  const labelled = (ids: string[]): TermView[] => ids.flatMap((id) => terms.get(id) ?? []);
  const texts = rows.map((row) => {
    const record = cards.get(row.recordId);
    return record ? textOf(row, record, locale) : null;
  });
  const rendered = await htmlAdder(
    rows.map(({ recordId }) => recordId),
    texts,
  );
  const matchesOf = (offerId: string): OfferMatch[] =>
    matches.flatMap(({ id, recordId, themes, levels, languages, ...match }) => {
      const record = match.offerId === offerId ? cards.get(recordId) : undefined;
      return record ? [{ id, record, themes: labelled(themes), levels: labelled(levels), languages }] : [];
    });
  return rows.flatMap((row, index) => {
    const [record, text] = [cards.get(row.recordId), rendered(texts[index] ?? null)];
    if (!record || !text) return [];
    const { id, direction, languages, shownUntil } = row;
    const [themes, levels] = [labelled(row.themes), labelled(row.levels)];
    return [{ id, direction, languages, shownUntil, themes, levels, record, text, matches: matchesOf(id) }];
  });
}

async function readList(query: Query, locale: Locale, now: Date) {
  const [rows, values] = await Promise.all([readOfferRows(query, locale, now), readOfferValues(locale, now)]);
  const matches = await readOfferMatches(
    rows.map(({ id }) => id),
    locale,
    now,
  );
  const total = rows[0]?.total ?? (query.page > 1 ? await countOffers(query, locale, now) : 0);
  const offers = await toListed(rows, matches, locale);
  return { offers, values, total, page: query.page, pages: Math.max(1, Math.ceil(total / offersPerPage)) };
}

export type OfferList = Awaited<ReturnType<typeof readList>>;

const offeringKinds = kindNames.filter((name) => "offers" in kindNamed(name).parts);

/**
 * The newest open offers and needs, without what may fit them. The page changes with the records that it shows; an offer
 * that another record adds may appear after an hour only, because any save of a school would else change the page.
 */
export function newestOffers(locale: Locale, now: Date, limit = 3): Promise<ListedOffer[]> {
  return readPublic(
    async () => toListed((await readOfferRows({ filters: {}, page: 1 }, locale, now)).slice(0, limit), [], locale),
    (offers) => offers.flatMap(({ record }) => [record.id, ...record.places.map(({ id }) => id)]).map(recordTag),
  );
}

/** The open offers and needs of public records, newest first, each with what may fit it. */
export function listOffers(query: Query, locale: Locale, now: Date): Promise<OfferList> {
  return readPublic(
    () => readList(query, locale, now),
    ({ offers }) => [
      ...offeringKinds.map(publishedTag),
      termsTag,
      ...offers.flatMap(({ record }) => [record.id, ...record.places.map(({ id }) => id)]).map(recordTag),
    ],
  );
}
