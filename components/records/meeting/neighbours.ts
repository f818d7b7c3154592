import type { Relation } from "@/components/knot/knot";
import type { NeighbourRecord } from "@/components/records/related-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { MeetingsAround } from "@/lib/records/public/meetings-around";

const tied = (cards: (Card | undefined)[] | undefined, relation: Relation): NeighbourRecord[] =>
  (cards ?? []).flatMap((card) => (card ? [{ card, relation }] : []));

/** The records related to a meeting: host, visited schools, presented practices, organisers. */
export function neighboursOfMeeting(
  { fields, parts }: View<"meeting">,
  around: MeetingsAround,
  locale: Locale,
): NeighbourRecord[] {
  const t = translator(locale);
  const withRole = (neighbours: NeighbourRecord[], role: string) => neighbours.map((one) => ({ ...one, role }));
  const practices = parts.visits.flatMap((visit) => visit.fields.practices ?? []);
  const presented = parts.sessions.flatMap((session) => session.fields.presents ?? []);
  return [
    ...withRole(tied([fields.hostCity], "place"), t("kinds:field.hostCity")),
    ...tied(
      parts.visits.map((visit) => visit.fields.school),
      "visit",
    ),
    ...tied(presented, "related"),
    ...tied(practices, "visit"),
    ...withRole(tied(fields.organisers, "support"), t("records:knot.organiser")),
    ...withRole(tied(around.previous, "related"), t("kinds:field.previous")),
    ...withRole(tied(around.next, "related"), t("kinds:field.next")),
  ];
}
