import { MeetingsSection } from "@/components/records/meeting/events";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";

export type CityMeetings = { hosted: Card[]; attended: { meeting: Card; people: number | null }[] };

/** Every meeting once. */
export const meetingsIn = ({ hosted, attended }: CityMeetings): Card[] => [
  ...new Map([...hosted, ...attended.map(({ meeting }) => meeting)].map((card) => [card.id, card])).values(),
];

type Props = { meetings: CityMeetings; locale: Locale; now: Date };

/** The meetings that a city hosts or attends, each with what it is to the city. */
export function CityMeetingsSection({ meetings, locale, now }: Props) {
  const t = translator(locale);
  const hosted = new Set(meetings.hosted.map(({ id }) => id));
  const sent = new Map(meetings.attended.map(({ meeting, people }) => [meeting.id, people]));
  const aboutOf = ({ id }: Card) => {
    const people = sent.get(id);
    const role = hosted.has(id) ? t("places:meetings.hosted") : t("places:meetings.attended");
    return [role, ...(people ? [t("places:meetings.people", { count: people })] : [])];
  };
  return (
    <MeetingsSection
      title={t("kinds:plural.meeting")}
      meetings={meetingsIn(meetings)}
      aboutOf={aboutOf}
      locale={locale}
      now={now}
    />
  );
}
