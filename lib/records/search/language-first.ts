import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { hasOwnOrder, type ListQuery } from "@/lib/kinds/list";
import { type Bits, bitsOutside, commonBits, countCommon, noBits } from "./bits";
import type { FacetIndex } from "./facet-index";
import { facet } from "./facet-names";
import { pageSize } from "./page-size";

/**
 * True if a list starts with what can be read in its reader's language. A chosen order is kept as it is, and so is that
 * of chapters or of days; searches rank the language themselves.
 */
const startsWithLanguage = (kind: KindName, { sort, words, near, view }: ListQuery) =>
  !sort && !words && !near && view !== "timeline" && !hasOwnOrder(kind);

/** The matching records in the parts in which a list shows them, and the number that can be read in the language. */
export function splitByLanguage(index: FacetIndex, found: Bits, kind: KindName, locale: Locale, query: ListQuery) {
  const readable = commonBits(found, index.facets.get(facet("language", locale)) ?? noBits(index.ids.length));
  const parts = startsWithLanguage(kind, query) ? [readable, bitsOutside(found, readable)] : [found];
  return { parts, readable: countCommon(readable, index.all) };
}

/** The number of cards of a page above the line between both parts; undefined where the page has no line. */
export function placeOfLine(total: number, readable: number, page: number): number | undefined {
  const above = readable - (page - 1) * pageSize;
  return readable < total && above >= 0 && above < Math.min(pageSize, total - (page - 1) * pageSize)
    ? above
    : undefined;
}
