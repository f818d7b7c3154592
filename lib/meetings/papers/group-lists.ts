import type { Locale } from "@/lib/i18n/locales";
import type { Desk } from "../desk/desk";
import { type BoardGroup, readGroupBoard } from "../groups/board";
import type { MeetingPersonLine } from "../people/list";
import type { VisitLine } from "../visits/list";

/** A group as it is printed: only those who come. */
export type PaperGroup = {
  id: string;
  name: string;
  language: Locale | null;
  facilitator: string | null;
  rapporteur: string | null;
  people: MeetingPersonLine[];
};

export type GroupedVisit = { visit: VisitLine; groups: PaperGroup[] };

/** The visits that take place, by number, with their groups, and everybody who comes. */
export async function readGroupLists(
  desk: Desk,
  locale: Locale,
): Promise<{ visits: GroupedVisit[]; coming: MeetingPersonLine[] }> {
  const { slots, everybody } = await readGroupBoard(desk, locale);
  const coming = everybody.filter(({ isComing }) => isComing);
  const byId = new Map(coming.map((person) => [person.id, person]));
  const nameOf = (id: string | null) => byId.get(id ?? "")?.name ?? null;
  const printed = ({ id, name, language, facilitatorId, rapporteurId, people }: BoardGroup): PaperGroup => ({
    ...{ id, name, language, facilitator: nameOf(facilitatorId), rapporteur: nameOf(rapporteurId) },
    people: people.flatMap((person) => byId.get(person.id) ?? []),
  });
  const visits = slots
    .flatMap((slot) => slot.visits)
    .map(({ visit, groups }) => ({ visit, groups: groups.map(printed) }))
    .toSorted((one, other) => one.visit.number - other.visit.number);
  return { visits, coming };
}
