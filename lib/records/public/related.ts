import type { Locale } from "@/lib/i18n/locales";
import type { Card, RelatedPractice } from "@/lib/kinds/card";
import { addWhereCommon, type Bits, joinBits } from "@/lib/records/search/bits";
import { type FacetIndex, recentFacetIndex } from "@/lib/records/search/facet-index";
import { facet } from "@/lib/records/search/facet-names";
import { orderOf } from "@/lib/records/search/orders";
import { recordTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";
import { readCards } from "./cards";

type Weighed = { bits: Bits; weight: number };

/** Position → summed weight of the sets that contain it, for candidates only. */
function weigh({ ids }: FacetIndex, candidates: Bits, sets: Weighed[]): Uint8Array {
  const weights = new Uint8Array(ids.length);
  for (const { bits, weight } of sets) addWhereCommon(weights, bits, candidates, weight);
  return weights;
}

/** The positions with the highest weights, at most `limit`; equal weights keep the given order. */
function heaviest(weights: Uint8Array, order: Uint32Array, isExcepted: (position: number) => boolean, limit: number) {
  const byWeight: number[][] = [];
  for (const position of order) {
    const weight = weights[position] ?? 0;
    if (weight === 0) continue;
    byWeight[weight] ??= [];
    if (byWeight[weight].length < limit && !isExcepted(position)) byWeight[weight].push(position);
  }
  return byWeight.reverse().flat().slice(0, limit);
}

const notations = (ids: string[] | undefined) => (ids ?? []).map((id) => id.slice(id.indexOf("/") + 1));

/**
 * Practices that share most themes (weight 2) and levels (weight 1) with this one, without those in `except`. The page
 * is not tagged with new practices, so they appear when it is rendered again, after an hour at most.
 */
export function relatedPractices(
  practice: Card,
  except: string[],
  locale: Locale,
  limit = 4,
): Promise<RelatedPractice[]> {
  return readPublic(
    async () => {
      const index = await recentFacetIndex("practice");
      const setsOf = (key: string, values: string[], weight: number) =>
        values.flatMap((value) => {
          const bits = index.facets.get(facet(key, value));
          return bits ? [{ bits, weight }] : [];
        });
      const themes = setsOf("theme", notations(practice.fields.themes), 2);
      if (themes.length === 0) return [];
      const levels = setsOf("level", notations(practice.fields.levels), 1);
      const candidates = joinBits(
        index.ids.length,
        themes.map(({ bits }) => bits),
      );
      const excepted = new Set([practice.id, ...except]);
      const chosen = heaviest(
        weigh(index, candidates, [...themes, ...levels]),
        await orderOf(index, "practice", locale, "recent"),
        (position) => excepted.has(index.ids[position]!),
        limit,
      );
      return toRelated(
        practice,
        chosen.map((position) => index.ids[position]!),
        locale,
      );
    },
    (related) => related.map((entry) => recordTag(entry.practice.id)),
  );
}

async function toRelated(practice: Card, ids: string[], locale: Locale): Promise<RelatedPractice[]> {
  const [cards, terms] = await Promise.all([readCards(ids, locale), readTerms(practice.fields.themes ?? [], locale)]);
  const common = (own: string[] | undefined, others: string[] | undefined) =>
    (own ?? []).filter((id) => others?.includes(id));
  return ids.flatMap((id) => {
    const other = cards.get(id);
    if (!other) return [];
    const sharedThemes = common(practice.fields.themes, other.fields.themes).flatMap((theme) => terms.get(theme) ?? []);
    return [
      { practice: other, sharedThemes, sharesLevel: common(practice.fields.levels, other.fields.levels).length > 0 },
    ];
  });
}
