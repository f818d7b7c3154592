import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import type { View } from "@/lib/kinds/view";
import { shownMedia } from "@/lib/records/media/shown";
import { publishedLanguages } from "@/lib/records/search/entries";
import { readHtml } from "@/lib/records/store/rendered";
import type { Stored } from "@/lib/records/store/stored";
import { publicFrame } from "./public-frame";
import { readTargets } from "./targets";
import { markdownFor, type Reader, readerOf, viewTexts } from "./view-texts";
import { type ShownPart, shownParts } from "./view-values";

function viewParts(
  kind: KindDefinition,
  shown: [string, ShownPart[]][],
  reader: Reader,
  html: ReadonlyMap<string, string>,
) {
  const views = shown.map(([name, items]) => [
    name,
    items.map(({ item, fields }) => ({
      id: item.id,
      fields,
      texts: viewTexts(kind.parts[name]!.translated, item.translations, reader, html),
    })),
  ]);
  return Object.fromEntries(views);
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
  const { record, input } = stored;
  const kind = kindNamed(record.kind);
  const published = publishedLanguages(stored);
  const reader = readerOf(kind, stored, published, locale);
  const [targets, media, html] = await Promise.all([
    readTargets(kind, [stored], locale),
    shownMedia(input.parts.media ?? []),
    readHtml([record.id], markdownFor(kind, stored, reader)),
  ]);
  const card = ownCard ?? targets.cards.get(record.id);
  if (!card) return null;
  const mediaIds = new Set(media.map(({ id }) => id));
  const view = {
    ...publicFrame(stored, card, targets, published),
    languages: published,
    readIn: reader.readIn,
    title: card.title,
    texts: viewTexts(kind.translated, input.translations, reader, html),
    parts: viewParts(kind, shownParts(kind, stored, targets, mediaIds), reader, html),
  };
  // The cast is safe: values and type come from the same declaration.
  return view as unknown as View<K>;
}
