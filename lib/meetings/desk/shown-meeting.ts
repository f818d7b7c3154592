import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { meetingTitle, type NamedIn, nameCities } from "../cities/names";
import { type AnyDesk, meetingDates } from "./desk";

/** A meeting as people without an account see it: on the pages of their links, and in letters. */
export type ShownMeeting = {
  title: { text: string; language: Locale };
  /** The public page of the meeting, if there is one. */
  href: string | null;
  /** EDTF. */
  when: string | null;
  place: string | null;
  hostCity: NamedIn | null;
  contact: { name: string; email: string };
};

export async function readShownMeeting(desk: AnyDesk, locale: Locale): Promise<ShownMeeting> {
  const { id, slug, isPublic, place, plan, hostCityId } = desk;
  const host = { cityId: hostCityId, cityName: null };
  const [title, nameOf] = await Promise.all([meetingTitle(id, locale), nameCities([host], locale)]);
  return {
    ...{ title, place, when: meetingDates(desk), hostCity: hostCityId ? nameOf(host) : null },
    href: isPublic ? recordPath(locale, { kind: "meeting", slug }) : null,
    contact: { name: plan?.contactName ?? "", email: plan?.contactEmail ?? "" },
  };
}
