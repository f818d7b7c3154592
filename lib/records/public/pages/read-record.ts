import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { type Beginning, type Found, publishedWith } from "../published";

/** What a record's URL leads to; for a published record with everything that its page shows around it. */
export type FoundPage<K extends KindName, S> =
  | { state: "published"; view: View<K>; surroundings: S }
  | Exclude<Found<K>, { state: "published" }>;

/** Makes the function that reads everything for the page of a kind. */
export function pageReader<K extends KindName, S>(
  kind: K,
  readSurroundings: (record: Beginning<K>, locale: Locale) => Promise<S>,
) {
  return async (slug: string, locale: Locale): Promise<FoundPage<K, S>> => {
    const { found, around } = await publishedWith(kind, slug, locale, readSurroundings);
    if (found?.state !== "published") return found;
    return { ...found, surroundings: around! };
  };
}
