import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { dayOfInstant, isOpenOffer } from "@/lib/kinds/offers";
import type { TextLicence } from "@/lib/kinds/states";
import { shownMedia } from "@/lib/records/media/shown";
import { publishedLanguages } from "@/lib/records/search/entries";
import { type BaseStored, readStoredOf } from "@/lib/records/store/stored";
import { recordTag, slugTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { isUuid } from "@/lib/text/is-uuid";
import { idsShown } from "./cards-in-view";
import { type PublicFrame, publicFrame } from "./public-frame";
import { findMoved } from "./published";
import { type PublicTargets, readTargets } from "./targets";
import { isThere, type ShownPart, shownParts, type ViewedValues } from "./view-values";

// A record as open data: what its page shows, in every language that it is published in.

/** Field → language → text: a line, Markdown, or the items of a list. */
export type OpenTextsByLanguage = Record<string, Partial<Record<Locale, unknown>>>;
export type PublicPart = { id: string; fields: ViewedValues; texts: OpenTextsByLanguage };

/** `card`: its title and summary in the language of labels. */
export type PublicRecord = PublicFrame & { texts: OpenTextsByLanguage; parts: Record<string, PublicPart[]> };

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

/** Offers that are still open, as on the page of the record. */
const isShownItem = (name: string, fields: ViewedValues) =>
  name !== "offers" || isOpenOffer(fields, dayOfInstant(new Date()));

function partsIn(kind: KindDefinition, shown: [string, ShownPart[]][], published: Locale[]): PublicRecord["parts"] {
  const parts = shown.map(([name, items]) => {
    const views = items
      .filter(({ fields }) => isShownItem(name, fields))
      .map(({ item, fields }) => ({
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

function publicRecord(stored: BaseStored, targets: PublicTargets, mediaIds: ReadonlySet<string>): PublicRecord[] {
  const { record, input } = stored;
  const kind = kindNamed(record.kind);
  const published = publishedLanguages(stored);
  const card = targets.cards.get(record.id);
  if (!card || published.length === 0) return [];
  const frame = publicFrame(stored, card, targets, published);
  const texts = textsIn(kind.translated, input.translations, published);
  const parts = partsIn(kind, shownParts(kind, stored, targets, mediaIds), published);
  return [{ ...frame, ...openTexts(kind, frame.licence, { texts, parts }) }];
}

/**
 * The public ones of these records of a kind, in the same order, with the terms and the titles of what they link to in
 * each of these languages. What does not depend on the language is read once.
 */
export async function readPublicRecordsIn(
  kind: KindName,
  ids: readonly string[],
  languages: readonly Locale[],
): Promise<PublicRecord[][]> {
  if (ids.length === 0) return languages.map(() => []);
  const read: BaseStored[] = await readStoredOf(database(), kind, ids);
  const records = read.filter(({ record }) => record.publication === "published");
  const [media, ...targetsIn] = await Promise.all([
    shownMedia(records.flatMap(({ input }) => input.parts.media ?? [])),
    ...languages.map((language) => readTargets(kindNamed(kind), records, language)),
  ]);
  const mediaIds = new Set(media.map(({ id }) => id));
  return targetsIn.map((targets) => {
    const found = records.flatMap((stored) => publicRecord(stored, targets, mediaIds));
    const byId = new Map(found.map((record) => [record.id, record]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  });
}

/** The same with everything in one language. */
export async function readPublicRecords(
  kind: KindName,
  ids: readonly string[],
  language: Locale,
): Promise<PublicRecord[]> {
  const [records = []] = await readPublicRecordsIn(kind, ids, [language]);
  return records;
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
      ...(found?.state === "published" ? idsShown(found.record).map(recordTag) : []),
    ],
  );
}
