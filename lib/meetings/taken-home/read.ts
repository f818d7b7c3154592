import { database, type Prisma } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { isOpenLink, readInvitationLink } from "../cities/link";
import { type NamedIn, nameCities } from "../cities/names";
import { dayIn } from "../days";
import { type AnyDesk, type Desk, deskOf } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import { type NamedPractice, namePractices } from "../follow-up/directory-practices";
import { canTakeHome } from "./lock";
import { type PracticesToTake, practicesToTake } from "./practices";

/** A practice that a city wanted to try, and what became of it. */
export type TakenLine = {
  id: string;
  practiceId: string;
  /** Null when it is not public any more. */
  practice: NamedPractice | null;
  state: "trying" | "adapted" | "notPursued";
  reason: string;
  language: Locale;
  /** An ISO day. */
  on: string | null;
  /** The adaptation, once its city has published it. */
  adaptation: NamedPractice | null;
};

export type TakenAnswer = { reason: string; language: Locale; on: string; version: number };

export type CityTaking = { answer: TakenAnswer | null; taken: TakenLine[] };

export const withTaken = {
  takenHome: { include: { practices: { orderBy: { id: "asc" } } } },
} satisfies Prisma.MeetingInvitationInclude;

type Row = Prisma.MeetingInvitationGetPayload<{ include: typeof withTaken }>;
type TakenRow = NonNullable<Row["takenHome"]>["practices"][number];

function lineOf(row: TakenRow, desk: AnyDesk, named: readonly NamedPractice[]): TakenLine {
  const { id, practiceId, draftId, reason, language, settledAt } = row;
  const nameOf = (wanted: string | null) => named.find((one) => one.id === wanted) ?? null;
  return {
    ...{ id, practiceId, practice: nameOf(practiceId), reason, adaptation: nameOf(draftId) },
    ...{ language: knownLocale(language), on: settledAt && dayIn(settledAt, desk.timeZone) },
    state: settledAt === null ? "trying" : reason ? "notPursued" : "adapted",
  };
}

/** What cities took home, each as it stands. Drafts are not named. */
export async function takingsOf(rows: readonly Row[], desk: AnyDesk, locale: Locale): Promise<CityTaking[]> {
  const all = rows.flatMap(({ takenHome }) => takenHome?.practices ?? []);
  const named = await namePractices(
    [...new Set(all.flatMap((one) => [one.practiceId, one.draftId ?? []].flat()))],
    locale,
  );
  return rows.map(({ takenHome }) => ({
    answer: takenHome && {
      ...{ reason: takenHome.reason, language: knownLocale(takenHome.language), version: takenHome.version },
      on: dayIn(takenHome.answeredAt, desk.timeZone),
    },
    taken: (takenHome?.practices ?? []).map((one) => lineOf(one, desk, named)),
  }));
}

export type TakenHomePage = CityTaking & PracticesToTake & { meeting: ShownMeeting; city: NamedIn };

/** The page of a city; null for a dead link, a city that did not come, or before the meeting is over. */
export async function readTakenHome(token: string, locale: Locale, now: Date): Promise<TakenHomePage | null> {
  const link = await readInvitationLink(token, now);
  const row = link && (await database().meetingInvitation.findUnique({ where: { id: link.id }, include: withTaken }));
  const desk = link && row && isOpenLink(row, link) ? await deskOf(database(), row.meetingId) : null;
  if (!row || !desk || !canTakeHome(row, desk, now)) return null;
  const [meeting, offered, [taking], nameOf] = await Promise.all([
    readShownMeeting(desk, locale),
    practicesToTake(desk, locale),
    takingsOf([row], desk, locale),
    nameCities([row], locale),
  ]);
  return { answer: null, taken: [], ...taking, ...offered, meeting, city: nameOf(row) };
}

export type TakenHomeLine = CityTaking & { id: string; city: NamedIn };

/** What every city that came took home, for the desk. */
export async function listTakenHome(desk: Desk, locale: Locale): Promise<TakenHomeLine[]> {
  const rows = await database().meetingInvitation.findMany({
    where: { meetingId: desk.id, state: "accepted" },
    include: withTaken,
    take: 200,
  });
  const [takings, nameOf] = await Promise.all([takingsOf(rows, desk, locale), nameCities(rows, locale)]);
  return rows
    .map((row, index) => ({ answer: null, taken: [], ...takings[index], id: row.id, city: nameOf(row) }))
    .toSorted((one, other) => one.city.text.localeCompare(other.city.text, locale));
}
