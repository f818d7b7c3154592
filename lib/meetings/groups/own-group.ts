import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { MeetingPerson } from "../models";
import { listVisits } from "../visits/list";
import { type ShownVisit, shownVisit } from "../visits/shown-visit";
import { going, groupsWithAny } from "./read";

/** A group as one of its people sees it: their visit, and the names of those who agreed to be seen; all to a rapporteur. */
export type OwnGroup = {
  name: string;
  visit: ShownVisit;
  people: number;
  names: string[];
  /** The reader reports the group, and reads all names. */
  hasAllNames: boolean;
};

const memberNames = { select: { person: { select: { name: true, nameShown: true, erasedAt: true } } } } as const;

/** The groups of somebody, once the programme has been released. */
export async function readOwnGroups({ id, meetingId }: MeetingPerson, locale: Locale): Promise<OwnGroup[]> {
  const [rows, released] = await Promise.all([
    database().visitGroup.findMany({
      where: { ...groupsWithAny([id]), visit: going },
      include: { members: memberNames },
    }),
    database().programmeRelease.count({ where: { meetingId }, take: 1 }),
  ]);
  if (rows.length === 0 || released === 0) return [];
  const ids = rows.map(({ visitId }) => visitId);
  const visits = await listVisits(meetingId, locale, ids);
  return visits.flatMap((visit) =>
    rows
      .filter(({ visitId }) => visitId === visit.id)
      .map(({ name, members, rapporteurId }): OwnGroup => {
        const isShown = (own: boolean) => own || rapporteurId === id;
        const shown = members.filter(({ person }) => isShown(person.nameShown) && !person.erasedAt);
        return {
          name,
          visit: shownVisit(visit),
          people: members.length,
          names: shown.map(({ person }) => person.name),
          hasAllNames: rapporteurId === id,
        };
      }),
  );
}
