import { titledEvents } from "@/components/records/list/split-events";
import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { comingAndPast } from "@/lib/kinds/meeting-times";

type Props = {
  title: string;
  meetings: Card[];
  /** Anything particular to say beside a meeting. */
  aboutOf?: (meeting: Card) => string[];
  locale: Locale;
  now: Date;
};

/** The meetings around a record: those to come, nearest first, apart from those that are over, newest first. */
export function MeetingsSection({ title, meetings, aboutOf, locale, now }: Props) {
  if (meetings.length === 0) return null;
  const row = (card: Card) => ({ ...rowOf(card, locale, 4), about: aboutOf?.(card) ?? [] });
  return (
    <Section id="meetings" title={title} copyLabel={translator(locale)("records:copyLabel")}>
      <div className="space-y-7">
        {titledEvents(comingAndPast(meetings, now), locale).map((part) => (
          <div key={part.id}>
            <h3 className="mb-2 font-semibold">{part.title}</h3>
            <RowList rows={part.cards.map(row)} tight />
          </div>
        ))}
      </div>
    </Section>
  );
}
