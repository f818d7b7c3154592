import type { Relation } from "@/components/knot/knot";
import type { NeighbourRecord } from "@/components/records/related-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { PracticeSurroundings } from "./page";

const tied = (cards: (Card | undefined)[] | undefined, relation: Relation): NeighbourRecord[] =>
  (cards ?? []).flatMap((card) => (card ? [{ card, relation }] : []));

/** The records related to a practice, closest first. */
export function neighboursOfPractice({
  practice: { fields, parts },
  adaptations,
  visits,
  presentations,
  guides,
  locale,
}: PracticeSurroundings & { practice: View<"practice">; locale: Locale }): NeighbourRecord[] {
  return [
    ...tied(fields.cities, "place"),
    ...tied(fields.networks, "place"),
    ...tied(fields.clusters, "place"),
    ...tied(
      parts.adaptations.map((part) => part.fields.from),
      "adaptation",
    ).map((origin) => ({ ...origin, role: translator(locale)("records:knot.origin") })),
    ...tied(
      adaptations.map(({ practice }) => practice),
      "adaptation",
    ),
    ...tied(
      visits.map(({ meeting }) => meeting),
      "visit",
    ),
    ...tied(fields.schools, "place"),
    ...parts.actors.flatMap(({ fields: { organisation, role } }) =>
      organisation ? [{ card: organisation, relation: "support" as const, role: role?.label.text }] : [],
    ),
    ...tied(presentations, "related"),
    ...tied(fields.related, "related"),
    ...tied(guides, "related"),
  ];
}
