import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { dayOfInstant, isOpenOffer } from "@/lib/kinds/offers";
import type { TextLicence } from "@/lib/kinds/states";
import type { TranslationView } from "@/lib/kinds/view";
import { shownMedia } from "@/lib/records/media/shown";
import { publishedLanguages } from "@/lib/records/search/entries";
import { type BaseStored, readStoredOf } from "@/lib/records/store/stored";
import { recordTag, slugTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { isUuid } from "@/lib/text/is-uuid";
import { findMoved } from "./published";
import { type PublicTargets, readTargets } from "./targets";
import { licenceOf, viewTranslations } from "./view";
import { isThere, shownParts, type ViewedValues, viewFields } from "./view-values";

// A record as open data: what its page shows, in every language that it is published in.

/** Field → language → text: a line, Markdown, or the items of a list. */
export type OpenTextsByLanguage = Record<string, Partial<Record<Locale, unknown>>>;
export type PublicPart = { id: string; fields: ViewedValues; texts: OpenTextsByLanguage };

export type PublicRecord = {
  id: string;
  kind: KindName;
  slug: string;
  /** Its title and summary in the language of labels. */
  card: Card;
  demo: boolean;
  source: Locale;
  translations: TranslationView[];
  publishedAt: Date | null;
  updatedAt: Date;
  confirmed: { at: Date; until: Date | null } | null;
  takenFrom: { publisher: string; address: string; on: string } | null;
  responsibleCity: Card | null;
  licence: TextLicence;
  fields: ViewedValues;
  texts: OpenTextsByLanguage;
  parts: Record<string, PublicPart[]>;
};

function textsIn(
  declared: Fields,
  translations: Partial<Record<Locale, ViewedValues>>,
  published: Locale[],
): OpenTextsByLanguage {
  const isText = (value: unknown) => isThere(value) && value !== "" && !(Array.isArray(value) && value.length === 0);
  const fields = Object.keys(declared).map((name) => {
    const texts = published.map((language) => [language, translations[language]?.[name]] as const);
    return [name, Object.fromEntries(texts.filter(([, text]) => isText(text)))] as const;
  });
  return Object.fromEntries(fields.filter(([, texts]) => Object.keys(texts).length > 0));
}

/** Media whose consent holds, and offers that are still open, as on the page of the record. */
function isShownItem(name: string, id: string, fields: ViewedValues, shown: ReadonlySet<string>): boolean {
  if (name === "media") return shown.has(id);
  return name !== "offers" || isOpenOffer(fields, dayOfInstant(new Date()));
}

function partsIn(kind: KindDefinition, stored: BaseStored, targets: PublicTargets, shown: ReadonlySet<string>) {
  const published = publishedLanguages(stored);
  const parts = shownParts(kind, stored, targets).map(([name, items]) => {
    const seen = items.filter(({ item, fields }) => isShownItem(name, item.id, fields, shown));
    const views = seen.map(({ item, fields }) => ({
      id: item.id,
      fields,
      texts: textsIn(kind.parts[name]!.translated, item.translations, published),
    }));
    return [name, views] as const;
  });
  return Object.fromEntries(parts.filter(([, views]) => views.length > 0));
}

type OpenTexts = Pick<PublicRecord, "texts" | "parts">;

/** Of a record whose texts are reserved only its title and facts are open. */
function openTexts(kind: KindDefinition, licence: TextLicence, { texts, parts }: OpenTexts): OpenTexts {
  if (licence !== "reserved") return { texts, parts };
  const bare = Object.entries(parts).map(([name, items]) => [name, items.map((item) => ({ ...item, texts: {} }))]);
  const title = texts[kind.title];
  return { texts: title ? { [kind.title]: title } : {}, parts: Object.fromEntries(bare) };
}

function publicRecord(stored: BaseStored, targets: PublicTargets, shown: ReadonlySet<string>): PublicRecord[] {
  const { record, input } = stored;
  const kind = kindNamed(record.kind);
  const published = publishedLanguages(stored);
  const card = targets.cards.get(record.id);
  if (!card || published.length === 0) return [];
  const city = targets.cards.get(record.responsibleCityId ?? "") ?? null;
  const licence = licenceOf(input.fields, city);
  return [
    {
      id: record.id,
      kind: record.kind,
      slug: record.slug,
      card,
      demo: record.demo,
      source: card.source,
      translations: viewTranslations(stored, published),
      publishedAt: record.publishedAt,
      updatedAt: record.updatedAt,
      confirmed: record.confirmedAt ? { at: record.confirmedAt, until: record.confirmedUntil } : null,
      takenFrom: input.takenFrom,
      responsibleCity: city,
      licence,
      fields: viewFields(kind.fields, input.fields, targets),
      ...openTexts(kind, licence, {
        texts: textsIn(kind.translated, input.translations, published),
        parts: partsIn(kind, stored, targets, shown),
      }),
    },
  ];
}

/**
 * The public ones of these records of a kind, in the same order. `locale` is the language of terms and of the titles of
 * what they link to.
 */
export async function readPublicRecords(
  kind: KindName,
  ids: readonly string[],
  locale: Locale,
): Promise<PublicRecord[]> {
  if (ids.length === 0) return [];
  const read: BaseStored[] = await readStoredOf(database(), kind, ids);
  const records = read.filter(({ record }) => record.publication === "published");
  const media = records.flatMap(({ input }) => input.parts.media ?? []);
  const [targets, shown] = await Promise.all([readTargets(kindNamed(kind), records, locale), shownMedia(media)]);
  const shownIds = new Set(shown.map(({ id }) => id));
  const found = new Map(
    records.flatMap((stored) => publicRecord(stored, targets, shownIds)).map((one) => [one.id, one]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The ids of everything that these records show, for the tags of an answer. */
export function idsOfRecords(records: readonly PublicRecord[]): string[] {
  const valuesOf = ({ fields, parts }: PublicRecord) => [
    ...Object.values(fields),
    ...Object.values(parts).flatMap((items) => items.flatMap((part) => Object.values(part.fields))),
  ];
  const linked = records.flatMap((record) => valuesOf(record).flat());
  const ids = linked.flatMap((value) =>
    typeof value === "object" && value !== null && "kind" in value && "id" in value ? [String(value.id)] : [],
  );
  return [...new Set([...records.flatMap(({ id, responsibleCity }) => [id, responsibleCity?.id ?? id]), ...ids])];
}

/** All published languages of these records, in the order of the site. */
export const languagesOf = ({ translations }: Pick<PublicRecord, "translations">): Locale[] =>
  locales.filter((locale) => translations.some(({ language }) => language === locale));

/** What a slug or id leads to. */
export type FoundPublicRecord =
  | { state: "published"; record: PublicRecord }
  | { state: "gone" }
  | { state: "moved"; slug: string };

async function findRecord(kind: KindName, name: string, locale: Locale): Promise<FoundPublicRecord | null> {
  const row = await database().record.findFirst({
    where: { kind, ...(isUuid(name) ? { OR: [{ id: name }, { slug: name }] } : { slug: name }) },
    select: { id: true, publication: true, publishedAt: true },
  });
  if (!row) {
    const { found } = await findMoved(kind, name);
    return found?.state === "moved" ? found : null;
  }
  if (row.publication === "archived") return row.publishedAt ? { state: "gone" } : null;
  const [record] = await readPublicRecords(kind, [row.id], locale);
  return record ? { state: "published", record } : null;
}

/** The public record with this slug or id; null where there never was one. */
export function findPublicRecord(kind: KindName, name: string, locale: Locale): Promise<FoundPublicRecord | null> {
  return readPublic(
    () => findRecord(kind, name, locale),
    (found) => [
      slugTag(kind, name),
      termsTag,
      ...(isUuid(name) ? [recordTag(name)] : []),
      ...(found?.state === "published" ? idsOfRecords([found.record]).map(recordTag) : []),
    ],
  );
}
