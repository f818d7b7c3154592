import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { toCards } from "./cards";

/** The number of latest practices from which `oneOfEachType` chooses. */
const candidateCount = 80;

/** One practice of each type first, then the others; example records last. */
function oneOfEachType(cards: Card[]): Card[] {
  const ordered = [...cards.filter(({ demo }) => !demo), ...cards.filter(({ demo }) => demo)];
  const types = new Set<string | undefined>();
  const first = ordered.filter(({ fields }) => !types.has(fields.type) && types.add(fields.type));
  return [...first, ...ordered.filter((card) => !first.includes(card))];
}

/** Recently changed practices for the home page, one of each type first. */
export function newestPractices(locale: Locale, limit = 5): Promise<Card[]> {
  return readPublic(
    async () => {
      const rows = await database().searchEntry.findMany({
        where: { kind: "practice", language: locale },
        orderBy: [{ updatedAt: "desc" }, { recordId: "asc" }],
        take: candidateCount,
      });
      return oneOfEachType(await toCards(rows, locale)).slice(0, limit);
    },
    (cards) => [
      publishedTag("practice"),
      termsTag,
      ...cards.flatMap(({ places }) => places.map(({ id }) => recordTag(id))),
    ],
  );
}
