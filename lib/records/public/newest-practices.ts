import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { toCards } from "./cards";

/** So many of the latest are looked at, to find one of each type among them. */
const lookedAt = 80;

/** Of each type the first, then what is left; a report of something real before what only shows how it could look. */
function oneOfEachType(cards: Card[]): Card[] {
  const ordered = [...cards.filter(({ demo }) => !demo), ...cards.filter(({ demo }) => demo)];
  const types = new Set<string | undefined>();
  const first = ordered.filter(({ fields }) => !types.has(fields.type) && types.add(fields.type));
  return [...first, ...ordered.filter((card) => !first.includes(card))];
}

/** What was added or changed lately, for the home page: varied, not only the last five saves. */
export function newestPractices(locale: Locale, limit = 5): Promise<Card[]> {
  return readPublic(
    async () => {
      const rows = await database().searchEntry.findMany({
        where: { kind: "practice", language: locale },
        orderBy: [{ updatedAt: "desc" }, { recordId: "asc" }],
        take: lookedAt,
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
