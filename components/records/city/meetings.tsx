import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";

export type CityMeetings = { hosted: Card[]; attended: { meeting: Card; people: number | null }[] };

const hasMeetings = ({ hosted, attended }: CityMeetings) => hosted.length + attended.length > 0;

/** The meetings that a city hosted or attended, with their number. */
export function CityMeetingsSection({ meetings, locale }: { meetings: CityMeetings; locale: Locale }) {
  if (!hasMeetings(meetings)) return null;
  const t = translator(locale);
  const { hosted, attended } = meetings;
  const sent = new Map(attended.map(({ meeting, people }) => [meeting.id, people]));
  const row = (card: Card) => {
    const people = sent.get(card.id);
    return { ...rowOf(card, locale, 4), ...(people ? { aside: t("places:meetings.people", { count: people }) } : {}) };
  };
  const isHosted = new Set(hosted.map(({ id }) => id));
  const elsewhere = attended.map(({ meeting }) => meeting).filter(({ id }) => !isHosted.has(id));
  const groups = [
    { label: t("places:meetings.hosted"), cards: hosted },
    { label: t("places:meetings.attended"), cards: elsewhere },
  ].filter(({ cards }) => cards.length > 0);
  return (
    <Section id="meetings" title={t("kinds:plural.meeting")} copyLabel={t("records:copyLabel")}>
      <div className="space-y-7">
        {groups.map(({ label, cards }) => (
          <div key={label}>
            <h3 className="mb-2 font-semibold">{label}</h3>
            <RowList rows={cards.map(row)} tight />
          </div>
        ))}
      </div>
    </Section>
  );
}
