import { database } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { type NamedIn, nameCities } from "../cities/names";
import { coming, hasCityLeft } from "./coming";
import type { Participant } from "./link";

/** The others who take part: those by name who agreed that participants see it, and how many more there are. */
export type Others = {
  people: { id: string; name: string; office: string; city: NamedIn }[];
  unnamed: number;
};

/** Null for people whose city does not come. */
export async function readOthers({ person, desk }: Participant, locale: Locale): Promise<Others | null> {
  if (await hasCityLeft(database(), person)) return null;
  const where = { ...coming(desk.id), id: { not: person.id } };
  const [rows, all] = await Promise.all([
    database().meetingPerson.findMany({
      where: { ...where, nameShown: true },
      select: {
        ...{ id: true, name: true, office: true },
        invitation: { select: { cityId: true, cityName: true } },
      },
      take: 1_000,
    }),
    database().meetingPerson.count({ where }),
  ]);
  const host = { cityId: desk.hostCityId, cityName: null };
  const nameOf = await nameCities(
    rows.map(({ invitation }) => invitation ?? host),
    locale,
  );
  const people = rows.map(({ invitation, ...one }) => ({ ...one, city: nameOf(invitation ?? host) }));
  return {
    people: people.toSorted((one, other) => alphabet(locale).compare(one.name, other.name)),
    unnamed: all - rows.length,
  };
}
