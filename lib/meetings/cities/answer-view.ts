import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { storedDay } from "../days";
import { deskOf, meetingDates } from "../desk/desk";
import type { InvitationState } from "../models";
import { peopleOfCity } from "../people/list";
import { isOpenLink, readInvitationLink } from "./link";
import { meetingTitle, type NamedIn, nameCities } from "./names";

/** What a city sees of the meeting and of its own answer. */
export type CityAnswerView = {
  title: { text: string; language: Locale };
  /** The public page of the meeting, if there is one. */
  href: string | null;
  when: string | null;
  place: string | null;
  hostCity: NamedIn | null;
  contact: { name: string; email: string };
  message: { text: string; language: string } | null;
  answerBy: string | null;
  city: NamedIn;
  seats: number;
  state: InvitationState;
  people: number | null;
  reason: string | null;
  /** The people whom the city has named, once it comes. */
  named: { id: string; name: string }[];
};

/** The answer page of a link; null when it is forged, replaced or withdrawn. Reading changes nothing. */
export async function readCityAnswer(token: string, locale: Locale, now: Date): Promise<CityAnswerView | null> {
  const link = await readInvitationLink(token, now);
  const invitation = link && (await database().meetingInvitation.findUnique({ where: { id: link.id } }));
  if (!invitation || !isOpenLink(invitation, link)) return null;
  const desk = await deskOf(database(), invitation.meetingId);
  if (!desk) return null;
  const { plan, hostCityId } = desk;
  const host = { cityId: hostCityId, cityName: null };
  const [title, nameOf] = await Promise.all([meetingTitle(desk.id, locale), nameCities([invitation, host], locale)]);
  const { seats, state, people, reason } = invitation;
  const named = state === "accepted" ? await peopleOfCity(invitation.id) : [];
  return {
    ...{
      title,
      seats,
      state,
      people,
      reason,
      named,
      city: nameOf(invitation),
      when: meetingDates(desk),
      place: desk.place,
    },
    href: desk.isPublic ? recordPath(locale, { kind: "meeting", slug: desk.slug }) : null,
    hostCity: hostCityId ? nameOf(host) : null,
    contact: { name: plan?.contactName ?? "", email: plan?.contactEmail ?? "" },
    message: plan?.message ? { text: plan.message, language: plan.language } : null,
    answerBy: storedDay(plan?.answerBy ?? null),
  };
}
