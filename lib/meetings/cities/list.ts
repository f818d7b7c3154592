import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Desk } from "../desk/desk";
import type { InvitationState, MeetingInvitation, MeetingLetterKind } from "../models";
import { readInvitable } from "./invite";
import { type NamedIn, nameCities } from "./names";

/** A row of the cities. The address of an account is not in it. */
export type CityLine = Pick<
  MeetingInvitation,
  | ("id" | "contactName" | "email" | "language" | "seats" | "people" | "reason" | "version")
  | ("invitedAt" | "answeredAt" | "createdAt")
> & {
  name: NamedIn;
  state: InvitationState;
  /** To whom the letters go. */
  recipient: "account" | "address" | "nobody";
  lastLetter: { kind: MeetingLetterKind; at: Date } | null;
  /** How many of its people came, as far as attendance was taken. */
  came: number;
};

const include = {
  letters: {
    where: { state: "sent" as const },
    orderBy: { settledAt: "desc" as const },
    take: 1,
    select: { kind: true, settledAt: true },
  },
  _count: { select: { persons: { where: { state: "came" as const } } } },
};

type Row = MeetingInvitation & {
  letters: { kind: MeetingLetterKind; settledAt: Date | null }[];
  _count: { persons: number };
};

function lineOf({ letters: [last], _count: { persons: came }, userId, ...row }: Row, name: NamedIn): CityLine {
  const recipient = userId ? "account" : row.email ? "address" : "nobody";
  const lastLetter = last?.settledAt ? { kind: last.kind, at: last.settledAt } : null;
  return { ...row, name, recipient, lastLetter, came };
}

const byName = (locale: Locale) => (one: { name: NamedIn }, other: { name: NamedIn }) =>
  one.name.text.localeCompare(other.name.text, locale);

/** All invited cities by name; a meeting has at most two hundred. */
export async function listCities(meetingId: string, locale: Locale): Promise<CityLine[]> {
  const rows = await database().meetingInvitation.findMany({ where: { meetingId }, include, take: 200 });
  const nameOf = await nameCities(rows, locale);
  return rows.map((row) => lineOf(row, nameOf(row))).toSorted(byName(locale));
}

/** One row, for its own page; null when it belongs to another meeting. */
export async function readInvitedCity(meetingId: string, id: string, locale: Locale): Promise<CityLine | null> {
  const row = await database().meetingInvitation.findFirst({ where: { id, meetingId }, include });
  return row && lineOf(row, (await nameCities([row], locale))(row));
}

export type CityChoice = { id: string; name: NamedIn };

/** The cities of the directory that can still be invited, by name. */
export async function cityChoices(desk: Desk, locale: Locale): Promise<CityChoice[]> {
  const rows = await readInvitable(database(), desk);
  const nameOf = await nameCities(
    rows.map(({ id }) => ({ cityId: id, cityName: null })),
    locale,
  );
  return rows.map(({ id }) => ({ id, name: nameOf({ cityId: id, cityName: null }) })).toSorted(byName(locale));
}
