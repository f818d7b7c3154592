import type { Relation } from "@/components/knot/knot";
import type { NeighbourRecord } from "@/components/records/record-frame";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { MeetingsAround } from "@/lib/records/public/meetings-around";

const tied = (cards: (Card | undefined)[] | undefined, relation: Relation): NeighbourRecord[] =>
  (cards ?? []).flatMap((card) => (card ? [{ card, relation }] : []));

/** The records related to a meeting: host, visited schools, presented practices, organisers. */
export function neighboursOfMeeting({ fields, parts }: View<"meeting">, around: MeetingsAround): NeighbourRecord[] {
  const practices = parts.visits.flatMap((visit) => visit.fields.practices ?? []);
  const presented = parts.sessions.flatMap((session) => session.fields.presents ?? []);
  return [
    ...tied([fields.hostCity], "place"),
    ...tied(
      parts.visits.map((visit) => visit.fields.school),
      "visit",
    ),
    ...tied(presented, "related"),
    ...tied(practices, "visit"),
    ...tied(fields.organisers, "support"),
    ...tied([...around.previous, ...around.next], "related"),
  ];
}
