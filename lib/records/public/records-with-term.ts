import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { filtersOn } from "@/lib/kinds/filters";
import type { KindName } from "@/lib/kinds/index";
import { publishedList } from "@/lib/records/search/lists";

/** The public records of a kind with a term: the first ones, how many there are, and the filter that lists all. */
export type TermUse = { kind: KindName; filter: string; total: number; cards: Card[] };

const mostCards = 3;

/** What carries a term, kind by kind, most records first. They are counted as the lists count them: narrower terms too. */
export async function recordsWithTerm(vocabulary: string, notation: string, locale: Locale): Promise<TermUse[]> {
  const uses = await Promise.all(
    filtersOn(vocabulary).map(async ({ kind, filter }) => {
      const list = await publishedList(kind, locale, { filters: { [filter]: [notation] }, page: 1 });
      return { kind, filter, total: list.total, cards: list.cards.slice(0, mostCards) };
    }),
  );
  return uses.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
}
