import type { Relation } from "@/components/knot/knot";
import type { NeighbourRecord } from "@/components/records/record-frame";
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
}: PracticeSurroundings & { practice: View<"practice"> }): NeighbourRecord[] {
  return [
    ...tied(fields.cities, "place"),
    ...tied(fields.networks, "place"),
    ...tied(fields.clusters, "place"),
    ...tied(
      parts.adaptations.map((part) => part.fields.from),
      "adaptation",
    ),
    ...tied(
      adaptations.map(({ practice }) => practice),
      "adaptation",
    ),
    ...tied(
      visits.map(({ meeting }) => meeting),
      "visit",
    ),
    ...tied(fields.schools, "place"),
    ...tied(
      parts.actors.map((part) => part.fields.organisation),
      "support",
    ),
    ...tied(presentations, "related"),
    ...tied(fields.related, "related"),
    ...tied(guides, "related"),
  ];
}
