import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Consent } from "../choices";
import { type NamedIn, nameCities } from "../cities/names";
import type { Desk } from "../desk/desk";
import type { MeetingPerson } from "../models";
import { comingStates, isCityComing } from "./coming";
import { type Needs, needsSaidByCity } from "./needs";

export type MeetingPersonLine = Pick<
  MeetingPerson,
  "id" | "name" | "office" | "languages" | "state" | "arrival" | Consent
> & {
  /** Null for the host's own people. */
  city: NamedIn | null;
  hasAddress: boolean;
  isErased: boolean;
  /** See `coming`. */
  isComing: boolean;
};

const include = { invitation: { select: { cityId: true, cityName: true, state: true } } } as const;

/** Everybody who takes part, by city and name, as hosts and chair see them: without addresses, needs and diet. */
export async function listMeetingPeople(desk: Desk, locale: Locale): Promise<MeetingPersonLine[]> {
  const rows = await database().meetingPerson.findMany({ where: { meetingId: desk.id }, include, take: 1_000 });
  const nameOf = await nameCities(
    rows.flatMap(({ invitation }) => invitation ?? []),
    locale,
  );
  const lines = rows.map(({ invitation, email, erasedAt, ...row }): MeetingPersonLine => {
    const { id, name, office, languages, state, arrival, nameShown, nameInReport, photographs } = row;
    const said = { id, name, office, languages, state, arrival, nameShown, nameInReport, photographs };
    const city = invitation && nameOf(invitation);
    const isErased = erasedAt !== null;
    const isComing = !isErased && state !== "absent" && (!invitation || isCityComing(invitation.state));
    return { ...said, city, hasAddress: email !== null, isErased, isComing };
  });
  const key = ({ city, name }: MeetingPersonLine) => `${city?.text ?? ""} ${name}`;
  return lines.toSorted((one, other) => key(one).localeCompare(key(other), locale));
}

export type PeopleCity = { id: string; name: NamedIn };

/** The cities that somebody can be named for. */
export async function comingCities(desk: Desk, locale: Locale): Promise<PeopleCity[]> {
  const rows = await database().meetingInvitation.findMany({
    where: { meetingId: desk.id, state: { in: comingStates } },
    take: 200,
  });
  const nameOf = await nameCities(rows, locale);
  return rows.map((row) => ({ id: row.id, name: nameOf(row) }));
}

/** Somebody whom a city has named, with what it has said about their needs; null once they answer for themselves. */
export type NamedByCity = { id: string; name: string; said: Needs | null };

/** The people whom a city has named, for its own page. */
export async function peopleOfCity(invitationId: string): Promise<NamedByCity[]> {
  const rows = await database().meetingPerson.findMany({
    where: { invitationId, erasedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, state: true, needs: true },
    take: 100,
  });
  return rows.map(({ needs, ...person }) => ({
    ...{ id: person.id, name: person.name, said: needsSaidByCity(person, needs) },
  }));
}

export type NeedsLine = { id: string; name: string; needs: string; diet: string };

/** Needs and diet, for the one person who reads them; null for everybody else, hosts and administrators too. */
export async function readNeeds(actor: Actor, desk: Desk): Promise<NeedsLine[] | null> {
  if (!actor.userId || desk.plan?.needsReaderId !== actor.userId) return null;
  const rows = await database().meetingNeeds.findMany({
    where: { person: { meetingId: desk.id, erasedAt: null } },
    include: { person: { select: { name: true } } },
    take: 1_000,
  });
  return rows.map(({ personId, person, needs, diet }) => ({ id: personId, name: person.name, needs, diet }));
}
