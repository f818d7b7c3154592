import type { Locale } from "@/lib/i18n/locales";
import { addDays, daysBetween } from "../days";
import type { Desk } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import type { MeetingPersonLine } from "../people/list";
import { type ReleasedProgramme, readReleasedProgramme } from "../programme/reader-view";
import { isForCities } from "../programme/readers";
import { type CardLanguage, type FeedbackCard, makeCards } from "./cards";
import { type GroupedVisit, readGroupLists } from "./group-lists";
import type { PaperName } from "./names";
import { type PaperPerson, readPaperPeople } from "./people";
import { readSheets, type VisitSheet } from "./sheets";

/** What the chosen papers say, in one language. What is not chosen is not read. */
export type Papers = {
  meeting: ShownMeeting;
  names: PaperName[];
  /** The last release as participants read it, and what is beside it for hosts only. */
  programme: { shared: ReleasedProgramme; hosts: ReleasedProgramme } | null;
  visits: GroupedVisit[];
  sheets: VisitSheet[];
  coming: MeetingPersonLine[];
  /** The days on which people sign; empty while the days are not known. */
  days: string[];
  cards: FeedbackCard[];
};

const mostDays = 7;

function daysOf({ first, last, hasExactDays }: Desk): string[] {
  if (!hasExactDays || !first || !last) return [];
  const count = Math.min(mostDays, daysBetween(first, last) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
}

async function readProgrammes(desk: Desk, locale: Locale): Promise<Papers["programme"]> {
  const [shared, hosts] = await Promise.all([
    readReleasedProgramme(desk, locale, isForCities),
    readReleasedProgramme(desk, locale, (session) => !isForCities(session)),
  ]);
  return shared && hosts && { shared, hosts };
}

/** Reads the chosen papers. The caller has checked who asks. */
export async function readPapers(
  desk: Desk,
  locale: Locale,
  names: readonly PaperName[],
  chosen: CardLanguage,
): Promise<Papers> {
  const has = (name: PaperName) => names.includes(name);
  const [meeting, programme, { visits, coming }, people] = await Promise.all([
    readShownMeeting(desk, locale),
    has("programme") ? readProgrammes(desk, locale) : null,
    readGroupLists(desk, locale),
    has("cards") ? readPaperPeople(desk.id) : new Map<string, PaperPerson>(),
  ]);
  const sheets = has("sheets") || has("visits") ? await readSheets(visits, locale) : [];
  return {
    ...{ meeting, names: [...names], programme, visits, sheets, coming, days: daysOf(desk) },
    cards: has("cards") ? makeCards(visits, people, { locale, chosen }) : [],
  };
}
