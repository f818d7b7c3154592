import { database } from "@/lib/db";
import type { TextInLanguage, Translations } from "@/lib/i18n/content";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { titleIn } from "@/lib/records/search/card-texts";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { type BaseStored, readStoredAt } from "@/lib/records/store/stored";
import { recordTag, slugTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { idsShown } from "./cards-in-view";
import { viewRecord } from "./view";

/** What readers may know of a record that was public and is archived. */
export type Withdrawn = { kind: KindName; title: TextInLanguage | null };

/** What a URL leads to: a published record, an archived one, a redirect to another slug, or nothing. */
export type Found<K extends KindName> =
  | { state: "published"; view: View<K> }
  | { state: "archived"; what: Withdrawn }
  | { state: "moved"; slug: string }
  | null;

/** Its title was public in these languages, and its address still names it. */
function withdrawnRecord(kind: KindName, stored: BaseStored, locale: Locale): Withdrawn {
  const { translations, record, input } = stored;
  const published = locales.filter((language) => translations[language]?.published);
  const titles: Translations<Record<string, string>> = Object.fromEntries(
    published.map((language) => [language, input.translations[language]]),
  );
  const found = titleIn(kindNamed(kind), titles, locale, record.sourceLanguage as Locale);
  return { kind, title: found && { text: found.value, language: found.language, isFallback: found.isFallback } };
}

/** A record of which the id is known before its view, so that what is around it can be read meanwhile. */
export type Beginning<K extends KindName> = { id: string; view: Promise<View<K> | null> };
type Meanwhile<K extends KindName, S> = (record: Beginning<K>, locale: Locale) => Promise<S>;
type Looked<K extends KindName, S> = { found: Found<K>; ids: string[]; around?: S };

async function findRecord<K extends KindName, S>(
  kind: K,
  slug: string,
  locale: Locale,
  meanwhile: Meanwhile<K, S>,
): Promise<Looked<K, S>> {
  const stored = await readStoredAt(kind, slug);
  if (!stored) return findMoved(kind, slug);
  const { record } = stored;
  // A record that was never public answers as not found.
  if (record.publication === "archived" && record.publishedAt)
    return { found: { state: "archived", what: withdrawnRecord(kind, stored, locale) }, ids: [record.id] };
  if (record.publication !== "published") return { found: null, ids: [record.id] };
  const viewing = viewRecord(stored, locale);
  const [view, around] = await Promise.all([viewing, meanwhile({ id: record.id, view: viewing }, locale)]);
  if (!view) return { found: null, ids: [record.id] };
  // Also linked records that are not public yet, so that the page is refreshed when they are published.
  const linked = linkedIds(kindNamed(kind), stored.input).map((link) => link.id);
  return { found: { state: "published", view }, ids: [...idsShown(view), ...linked], around };
}

/** Where a former slug leads. */
export async function findMoved<K extends KindName>(
  kind: K,
  slug: string,
): Promise<{ found: Found<K>; ids: string[] }> {
  const redirect = await database().slugRedirect.findUnique({
    where: { kind_slug: { kind, slug } },
    include: { record: { select: { id: true, slug: true, publication: true } } },
  });
  if (!redirect || redirect.record.publication === "draft" || redirect.record.publication === "inReview")
    return { found: null, ids: [] };
  return { found: { state: "moved", slug: redirect.record.slug }, ids: [redirect.record.id] };
}

/** `publishedRecord`, with what `meanwhile` reads at the same time. */
export function publishedWith<K extends KindName, S>(
  kind: K,
  slug: string,
  locale: Locale,
  meanwhile: Meanwhile<K, S>,
): Promise<Looked<K, S>> {
  return readPublic(
    () => findRecord(kind, slug, locale, meanwhile),
    ({ ids }) => [slugTag(kind, slug), termsTag, ...ids.map(recordTag)],
  );
}

/** The published record with this slug, in the reader's language. */
export async function publishedRecord<K extends KindName>(kind: K, slug: string, locale: Locale): Promise<Found<K>> {
  const { found } = await publishedWith(kind, slug, locale, async () => undefined);
  return found;
}
