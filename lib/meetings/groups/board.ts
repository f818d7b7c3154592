import { database } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { NamedIn } from "../cities/names";
import type { Desk } from "../desk/desk";
import { listMeetingPeople, type MeetingPersonLine } from "../people/list";
import { listVisits, type VisitLine } from "../visits/list";
import { readVisits, slotsOfVisits } from "./read";
import { candidatesOf, mostSpoken } from "./working-languages";

/** Somebody in a group or without one. */
export type BoardPerson = {
  id: string;
  name: string;
  city: NamedIn | null;
  languages: Locale[];
  isAutomatic: boolean;
  wishRank: number | null;
  /** Which visits they wish for, by number, the most wished one first. */
  wishes: number[];
};

export type BoardGroup = {
  id: string;
  name: string;
  version: number;
  facilitatorId: string | null;
  rapporteurId: string | null;
  /** The language that most of them have and the school as well. */
  language: Locale | null;
  people: BoardPerson[];
};

export type GroupBoardVisit = { visit: VisitLine; groups: BoardGroup[]; people: number };
/** Visits at the same time, and the people who are in none of their groups. */
export type BoardSlot = { name: string; visits: GroupBoardVisit[]; without: BoardPerson[] };
export type GroupBoard = { slots: BoardSlot[]; everybody: MeetingPersonLine[] };

async function readWishes(meetingId: string) {
  const rows = await database().visitWish.findMany({
    where: { visit: { meetingId } },
    orderBy: { rank: "asc" },
    select: { personId: true, rank: true, visitId: true, visit: { select: { number: true } } },
  });
  return Map.groupBy(rows, ({ personId }) => personId);
}

/** All groups of a meeting as the hosts see and fill them. */
export async function readGroupBoard(desk: Desk, locale: Locale): Promise<GroupBoard> {
  const [rows, lines, everybody, wishes] = await Promise.all([
    readVisits(database(), desk.id),
    listVisits(desk.id, locale),
    listMeetingPeople(desk, locale),
    readWishes(desk.id),
  ]);
  const present = everybody.filter(({ isErased }) => !isErased);
  const byId = new Map(present.map((person) => [person.id, person]));
  const boardPerson = (line: MeetingPersonLine, visitId?: string, isAutomatic = false): BoardPerson => {
    const own = wishes.get(line.id) ?? [];
    return {
      ...{ id: line.id, name: line.name, city: line.city, languages: line.languages.filter(isLocale), isAutomatic },
      wishRank: own.find((wish) => wish.visitId === visitId)?.rank ?? null,
      wishes: own.map(({ visit }) => visit.number),
    };
  };
  const slots = slotsOfVisits(rows);
  const boardVisit = (row: (typeof rows)[number]): GroupBoardVisit[] => {
    const visit = lines.find(({ id }) => id === row.id);
    if (!visit) return [];
    const groups = row.groups.map(({ members, ...group }): BoardGroup => {
      const people = members.flatMap(({ personId, isAutomatic }) => {
        const line = byId.get(personId);
        return line ? [boardPerson(line, row.id, isAutomatic)] : [];
      });
      const language = mostSpoken(people, candidatesOf(visit));
      const { id, name, version, facilitatorId, rapporteurId } = group;
      return { id, name, version, facilitatorId, rapporteurId, language, people };
    });
    return [{ visit, groups, people: groups.reduce((sum, group) => sum + group.people.length, 0) }];
  };
  const names = [...new Set(rows.map(({ id }) => slots.get(id) ?? ""))].toSorted();
  return {
    everybody: present,
    slots: names.map((name) => {
      const visits = rows.filter(({ id }) => slots.get(id) === name).flatMap(boardVisit);
      const placed = new Set(
        visits.flatMap(({ groups }) => groups.flatMap(({ people }) => people.map(({ id }) => id))),
      );
      const guests = present.filter(({ id, city, isComing }) => city !== null && isComing && !placed.has(id));
      return { name, visits, without: guests.map((line) => boardPerson(line)) };
    }),
  };
}
