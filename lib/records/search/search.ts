import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { everyKind, type KindName } from "@/lib/kinds/index";
import { publishedList } from "./lists";

/** In the order in which most readers look for them. */
const searched = everyKind(["practice", "guide", "network", "cluster", "school", "city", "meeting", "organisation"]);

export type FoundKind = { kind: KindName; total: number; cards: Card[] };

/** What has all these words in its title or lead, kind by kind; the lists, asked for the same words, find the same. */
export async function searchDirectory(words: string, locale: Locale): Promise<FoundKind[]> {
  const found = await Promise.all(
    searched.map(async (kind) => {
      const { total, cards } = await publishedList(kind, locale, { filters: {}, words, page: 1 });
      return { kind, total, cards };
    }),
  );
  return found.filter(({ total }) => total > 0);
}
