import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { dayIn } from "../days";
import type { Desk } from "../desk/desk";
import { changeInWords } from "./change-words";
import { readPlaces } from "./places";
import { lastRelease, readNextRelease } from "./release";

/** What a host reads before a release: its number, its differences, and the last release. */
export type ReleaseView = {
  /** `day` is that of the host city. */
  last: { number: number; day: string } | null;
  /** Null once the meeting is over. */
  next: { number: number; seen: string; lines: { id: string; text: string }[] } | null;
  /** How many sessions the record has, with which a programme can begin; 0 once the meeting is over. */
  inRecord: number;
};

export async function readReleasePart(desk: Desk, locale: Locale, now: Date): Promise<ReleaseView> {
  const next = await readNextRelease(database(), desk, now);
  const last = next ? next.last : await lastRelease(database(), desk.id);
  const shownLast = last && { number: last.number, day: dayIn(last.releasedAt, desk.timeZone) };
  if (!next) return { last: shownLast, next: null, inRecord: 0 };
  const { number, seen, changes } = next;
  const after = changes.map((change) => change.after);
  const [placeOf, inRecord] = await Promise.all([
    readPlaces(after, locale),
    database().session.count({ where: { meetingId: desk.id } }),
  ]);
  const lines = changes.map((change) => ({
    id: change.after.id,
    text: changeInWords(change, placeOf(change.after), locale),
  }));
  return { last: shownLast, next: { number, seen, lines }, inRecord };
}
