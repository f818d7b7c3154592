import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { storedDay } from "../days";
import { deskOf, hasEnded } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import type { InvitationState } from "../models";
import { type NamedByCity, peopleOfCity } from "../people/list";
import { needsReaderOf } from "../people/needs";
import { type ReleasedProgramme, readCityProgramme } from "../programme/reader-view";
import { hasSharedStatements } from "../review/agreement/shared-statements";
import { canTakeHome } from "../taken-home/lock";
import { isOpenLink, readInvitationLink } from "./link";
import { type NamedIn, nameCities } from "./names";

/** What a city sees of the meeting and of its own answer. */
export type CityAnswerView = ShownMeeting & {
  message: { text: string; language: string } | null;
  answerBy: string | null;
  city: NamedIn;
  seats: number;
  state: InvitationState;
  people: number | null;
  reason: string | null;
  /** The people whom the city has named, once it comes. */
  named: NamedByCity[];
  /** Who reads needs and diet; null: they are not asked. */
  needsReader: string | null;
  /** What cities read of the last release; null before the first one. */
  programme: ReleasedProgramme | null;
  /** There are statements of the review to read. */
  hasStatements: boolean;
  /** The meeting is over: what the city takes home is asked. */
  canTakeHome: boolean;
  /** Something is stored about the contact. */
  isKnown: boolean;
};

/** The answer page of a link; null when it is forged, replaced or withdrawn. Reading changes nothing. */
export async function readCityAnswer(token: string, locale: Locale, now: Date): Promise<CityAnswerView | null> {
  const link = await readInvitationLink(token, now);
  const invitation = link && (await database().meetingInvitation.findUnique({ where: { id: link.id } }));
  if (!invitation || !isOpenLink(invitation, link)) return null;
  const desk = await deskOf(database(), invitation.meetingId);
  if (!desk) return null;
  const { plan } = desk;
  const { seats, state, people, reason } = invitation;
  const [meeting, programme, nameOf, named, hasStatements, needsReader] = await Promise.all([
    readShownMeeting(desk, locale),
    readCityProgramme(desk, locale),
    nameCities([invitation], locale),
    state === "accepted" ? peopleOfCity(invitation.id) : [],
    hasSharedStatements(desk.id, now),
    hasEnded(desk, now) ? null : needsReaderOf(desk),
  ]);
  return {
    ...{ ...meeting, programme, seats, state, people, reason, named, hasStatements, needsReader },
    city: nameOf(invitation),
    canTakeHome: canTakeHome(invitation, desk, now),
    isKnown: Boolean(invitation.contactName || invitation.email || invitation.userId || reason),
    message: plan?.message ? { text: plan.message, language: plan.language } : null,
    answerBy: storedDay(plan?.answerBy ?? null),
  };
}
