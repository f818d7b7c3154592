import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { remember } from "@/lib/text/remember";
import type { MeetingLetter, MeetingPerson } from "../models";
import { changeInWords } from "../programme/change-words";
import { changesBetween } from "../programme/changes";
import { programmeReadersOf } from "../programme/group-readers";
import { readPlaces } from "../programme/places";
import { changeFor, placedFor } from "../programme/readers";
import { parseReleased, type ReleasedSession } from "../programme/released";

type Letter = Pick<MeetingLetter, "releaseId" | "sinceId">;
/** What a letter about the programme says to somebody, line by line. */
export type NewsOf = (letter: Letter, person: MeetingPerson, locale: Locale) => Promise<string[]>;

/** A function that reads each release and each language once: letters tell of the same few releases. */
export function newsFor(tx: Database): NewsOf {
  const sessionsOf = remember(async (id: string): Promise<ReleasedSession[]> => {
    const release = await tx.programmeRelease.findUnique({ where: { id } });
    return release ? parseReleased(release.sessions) : [];
  });
  const placesOf = remember(async (locale: Locale, ...ids: string[]) => {
    const sessions = await Promise.all(ids.map((id) => sessionsOf(id)));
    return readPlaces(sessions.flat(), locale);
  });
  const readersIn = remember((meetingId: string) => programmeReadersOf(tx, meetingId));
  return async ({ releaseId, sinceId }, person, locale) => {
    if (!releaseId) return [];
    const [after, before, placeOf] = [
      await sessionsOf(releaseId),
      sinceId ? await sessionsOf(sinceId) : [],
      await placesOf(locale, releaseId, ...(sinceId ? [sinceId] : [])),
    ];
    const reader = (await readersIn(person.meetingId))(person);
    const own = changesBetween(before, after).flatMap((change) => changeFor(change, reader) ?? []);
    return own.map((change) => changeInWords(change, placeOf(placedFor(change.after, reader)), locale));
  };
}
