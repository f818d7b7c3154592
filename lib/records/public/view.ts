import { type Locale, locales } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { usualLicence } from "@/lib/kinds/licences";
import { type TextLicence, textLicences } from "@/lib/kinds/states";
import type { TranslationView, View } from "@/lib/kinds/view";
import { shownMedia } from "@/lib/records/media/shown";
import { publishedLanguages } from "@/lib/records/search/entries";
import { readHtml } from "@/lib/records/store/rendered";
import type { BaseStored, Stored } from "@/lib/records/store/stored";
import { statesOf } from "@/lib/records/translation/work";
import { type PublicTargets, readTargets } from "./targets";
import { markdownFor, type Reader, readerOf, viewTexts } from "./view-texts";
import { shownParts, type ViewedValues, viewFields } from "./view-values";

function viewParts(
  kind: KindDefinition,
  stored: BaseStored,
  targets: PublicTargets,
  reader: Reader,
  html: ReadonlyMap<string, string>,
) {
  const views = shownParts(kind, stored, targets).map(([name, items]) => [
    name,
    items.map(({ item, fields }) => ({
      id: item.id,
      fields,
      texts: viewTexts(kind.parts[name]!.translated, item.translations, reader, html),
    })),
  ]);
  return Object.fromEntries(views);
}

export function viewTranslations(stored: BaseStored, published: Locale[]): TranslationView[] {
  const source = stored.record.sourceLanguage as Locale;
  const stateIn = statesOf(stored);
  return locales
    .filter((locale) => published.includes(locale))
    .map((language) => {
      const { provenance, translatedAt } = stored.translations[language]!;
      const state = language === source ? "source" : stateIn(language);
      return { language, provenance, translatedAt, state };
    });
}

/**
 * A stored record as readers see it in their language; null when it has no card. `ownCard` supplies one for a record
 * that is not public.
 */
export async function viewRecord<K extends KindName>(
  stored: Stored<K>,
  locale: Locale,
  ownCard?: Card,
): Promise<View<K> | null> {
  const { record } = stored;
  const kind = kindNamed(record.kind);
  const published = publishedLanguages(stored);
  const media = stored.input.parts.media ?? [];
  const reader = readerOf(kind, stored, published, locale);
  const [targets, shown, html] = await Promise.all([
    readTargets(kind, [stored], locale),
    shownMedia(media),
    readHtml([record.id], markdownFor(kind, stored, reader)),
  ]);
  const card = ownCard ?? targets.cards.get(record.id);
  if (!card) return null;
  const parts = viewParts(kind, stored, targets, reader, html);
  const city = targets.cards.get(record.responsibleCityId ?? "") ?? null;
  const shownIds = new Set(shown.map(({ id }) => id));
  const view = {
    id: record.id,
    kind: record.kind,
    slug: record.slug,
    demo: record.demo,
    source: reader.source,
    languages: published,
    readIn: reader.readIn,
    title: card.title,
    card,
    publishedAt: record.publishedAt,
    updatedAt: record.updatedAt,
    confirmed: record.confirmedAt ? { at: record.confirmedAt, until: record.confirmedUntil } : null,
    takenFrom: stored.input.takenFrom,
    responsibleCity: city,
    licence: licenceOf(stored.input.fields, city),
    translations: viewTranslations(stored, published),
    fields: viewFields(kind.fields, stored.input.fields, targets),
    texts: viewTexts(kind.translated, stored.input.translations, reader, html),
    parts: { ...parts, media: parts.media.filter(({ id }: { id: string }) => shownIds.has(id)) },
  };
  // The cast is safe: values and type come from the same declaration.
  return view as unknown as View<K>;
}

/** Its own licence, otherwise that of its city, otherwise the usual one. */
export function licenceOf(fields: ViewedValues, city: Card | null): TextLicence {
  return textLicences.find((licence) => licence === fields.licence) ?? city?.fields.licence ?? usualLicence;
}
