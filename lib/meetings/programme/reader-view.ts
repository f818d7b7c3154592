import { type Database, database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import type { NamedIn } from "../cities/names";
import type { AnyDesk } from "../desk/desk";
import type { MeetingPerson } from "../models";
import { hasCityLeft } from "../people/coming";
import { placesOfVisits, programmeReadersOf } from "./group-readers";
import { readPlaces } from "./places";
import { isForCities, isForPerson, type ProgrammeReader, placedFor } from "./readers";
import { lastRelease } from "./release";
import { inProgrammeOrder, type ReleasedSession } from "./released";

/** A session of the released programme, as those read it who take part. */
export type ProgrammeEntry = Pick<
  ReleasedSession,
  "id" | "day" | "start" | "end" | "track" | "interpreting" | "lat" | "lon"
> & {
  title: NamedIn;
  description: NamedIn;
  place: string;
  /** Without consent only their office. */
  speakers: string[];
  isCancelled: boolean;
  changedAt: string;
};

export type ReleasedProgramme = { number: number; releasedAt: Date; entries: ProgrammeEntry[] };

type Words = { title: string | null; description: string | null };

/** Translations that are public: those of the record's sessions in a published language. */
async function translatedWords(tx: Database, ids: string[], language: Locale): Promise<Map<string, Words>> {
  const rows = await tx.sessionTranslation.findMany({
    where: {
      ...{ partId: { in: ids }, language },
      part: {
        meeting: { record: { publication: "published" }, translations: { some: { language, published: true } } },
      },
    },
    select: { partId: true, title: true, description: true },
  });
  return new Map(rows.map(({ partId, ...words }) => [partId, words]));
}

const said = ({ name, office, consent }: ReleasedSession["speakers"][number]) =>
  consent && name ? [name, office].filter(Boolean).join(", ") : office;

type Reading = {
  written: Locale;
  locale: Locale;
  words: Map<string, Words>;
  placeOf: (one: ReleasedSession) => string;
  /** Their own visit is cancelled, although the session takes place. */
  isOff: (one: ReleasedSession) => boolean;
};

function entryOf(session: ReleasedSession, { written, locale, words, placeOf, isOff }: Reading): ProgrammeEntry {
  const translated = words.get(session.id);
  const named = (own: string, other: string | null | undefined): NamedIn =>
    other ? { text: other, lang: undefined } : { text: own, lang: written === locale ? undefined : written };
  const { id, day, start, end, track, interpreting, lat, lon, changedAt } = session;
  return {
    ...{ id, day, start, end, track, interpreting, lat, lon, changedAt, place: placeOf(session) },
    title: named(session.title, translated?.title),
    description: named(session.description, translated?.description),
    speakers: session.speakers.map(said).filter(Boolean),
    isCancelled: session.state === "cancelled" || isOff(session),
  };
}

/** Their part of the last release; null before the first one, and for people whose city does not come. */
export async function readOwnProgramme(
  desk: AnyDesk,
  person: MeetingPerson,
  locale: Locale,
): Promise<ReleasedProgramme | null> {
  if (await hasCityLeft(database(), person)) return null;
  const reader = (await programmeReadersOf(database(), desk.id, [person.id]))(person);
  return readReleasedProgramme(desk, locale, (session) => isForPerson(session, reader), reader.places);
}

/** What invited cities read of the last release, with the place where each visit meets. */
export async function readCityProgramme(desk: AnyDesk, locale: Locale): Promise<ReleasedProgramme | null> {
  return readReleasedProgramme(desk, locale, isForCities, await placesOfVisits(database(), desk.id));
}

const nowhere: ProgrammeReader["places"] = new Map();

/** The last release as somebody reads it; null before the first one. */
export async function readReleasedProgramme(
  desk: AnyDesk,
  locale: Locale,
  sees: (session: ReleasedSession) => boolean,
  places = nowhere,
): Promise<ReleasedProgramme | null> {
  const release = await lastRelease(database(), desk.id);
  if (!release) return null;
  const sessions = inProgrammeOrder(release.sessions)
    .filter(sees)
    .map((session) => placedFor(session, { places }));
  const written = knownLocale(desk.sourceLanguage);
  const ids = sessions.map(({ id }) => id);
  const [words, placeOf] = await Promise.all([
    written === locale ? new Map<string, Words>() : translatedWords(database(), ids, locale),
    readPlaces(sessions, locale),
  ]);
  const isOff = ({ id, audience }: ReleasedSession) => audience === "group" && places.get(id)?.isCancelled === true;
  const reading = { written, locale, words, placeOf, isOff };
  const { number, releasedAt } = release;
  return { number, releasedAt, entries: sessions.map((session) => entryOf(session, reading)) };
}
