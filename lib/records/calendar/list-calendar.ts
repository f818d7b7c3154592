import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { ListQuery } from "@/lib/kinds/list";
import { readFollowed } from "@/lib/records/feeds/followed";
import { readListQuestion } from "@/lib/records/search/list-page";
import { publishedList } from "@/lib/records/search/lists";
import { pageSize } from "@/lib/records/search/page-size";
import { listAddress } from "@/lib/serving/list-queries";
import { queryValues } from "@/lib/serving/query-values";
import { type CalendarEvent, writeCalendar } from "./calendar";
import { deadlineEvents } from "./deadlines";
import { type EventDays, meetingDays } from "./meeting-calendar";

// Every list of meetings as a calendar to subscribe to. A meeting has the id that it has in its own file, so a program
// that knows both shows it once.

/** So many meetings are in a calendar, the newest and those to come. */
const mostMeetings = 192;

function eventOf(card: Card, days: EventDays, locale: Locale, site: string): CalendarEvent {
  const address = `${site}${recordPath(locale, card)}`;
  const lead: TextInLanguage = card.lead ?? { ...card.title, text: "" };
  return {
    id: card.id,
    title: card.title,
    description: lead,
    location: card.places.map(({ title }) => title.text).join(", "),
    address,
    time: days,
    changed: card.updatedAt,
  };
}

async function readMeetings(locale: Locale, query: ListQuery): Promise<Card[]> {
  const pages = Array.from({ length: mostMeetings / pageSize }, (_, index) => index + 1);
  const lists: Card[] = [];
  for (const page of pages) {
    const { cards, pages: all } = await publishedList("meeting", locale, { ...query, sort: "date", page });
    lists.push(...cards);
    if (page >= all) break;
  }
  return lists;
}

/** The meetings of a list, with its filters, as an iCalendar file. It says how many have no exact days. */
export async function listCalendar(search: string, locale: Locale, site: string): Promise<string> {
  const t = translator(locale);
  const { query } = await readListQuestion("meeting", locale, queryValues(new URLSearchParams(search)));
  const [followed, meetings] = await Promise.all([
    readFollowed("meetings", search, locale),
    readMeetings(locale, query),
  ]);
  const deadlines = await deadlineEvents(meetings, locale, site);
  const dated = meetings.map((card) => ({ card, days: meetingDays(card) }));
  const events = dated.flatMap(({ card, days }) => (days ? [eventOf(card, days, locale, site)] : []));
  const without = dated.length - events.length;
  return writeCalendar({
    language: locale,
    name: `${followed?.name ?? t("kinds:plural.meeting")} · Xarxa`,
    description: [
      ...(without > 0 ? [t("data:calendar.without", { count: without })] : []),
      `${site}${listAddress(locale, "meetings", queryValues(new URLSearchParams(followed?.query ?? "")))}`,
    ].join("\n"),
    changed: new Date(Math.max(0, ...meetings.map(({ updatedAt }) => updatedAt.getTime()))),
    zone: null,
    events: [...events, ...deadlines],
  });
}
