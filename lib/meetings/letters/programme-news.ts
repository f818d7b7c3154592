import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { MeetingLetter, MeetingPerson } from "../models";
import { changeInWords } from "../programme/change-words";
import { changesBetween } from "../programme/changes";
import { readPlaces } from "../programme/places";
import { changeFor } from "../programme/readers";
import { parseReleased, type ReleasedSession } from "../programme/released";

type Letter = Pick<MeetingLetter, "releaseId" | "sinceId">;
/** What a letter about the programme says to somebody, line by line. */
export type NewsOf = (letter: Letter, person: MeetingPerson, locale: Locale) => Promise<string[]>;

/** Remembers what was asked once, because the letters of an outbox tell of the same few releases. */
function remembering<T>(read: (key: string) => Promise<T>) {
  const known = new Map<string, Promise<T>>();
  return (key: string) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}

/** A function that reads each release and each language once. */
export function newsFor(tx: Database): NewsOf {
  const sessionsOf = remembering(async (id): Promise<ReleasedSession[]> => {
    const release = await tx.programmeRelease.findUnique({ where: { id } });
    return release ? parseReleased(release.sessions) : [];
  });
  const placesOf = remembering(async (key) => {
    const [locale, ...ids] = key.split(" ");
    return readPlaces((await Promise.all(ids.map(sessionsOf))).flat(), locale as Locale);
  });
  return async ({ releaseId, sinceId }, { invitationId }, locale) => {
    if (!releaseId) return [];
    const [after, before, placeOf] = [
      await sessionsOf(releaseId),
      sinceId ? await sessionsOf(sinceId) : [],
      await placesOf([locale, releaseId, ...(sinceId ? [sinceId] : [])].join(" ")),
    ];
    const own = changesBetween(before, after).flatMap(
      (change) => changeFor(change, { isHost: invitationId === null }) ?? [],
    );
    return own.map((change) => changeInWords(change, placeOf(change.after), locale));
  };
}
