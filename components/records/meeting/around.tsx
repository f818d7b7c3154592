import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { MeetingsAround } from "@/lib/records/public/meetings-around";

/** The previous and next meetings, with their dates. */
export function MeetingAroundSection({ around, locale }: { around: MeetingsAround; locale: Locale }) {
  const t = translator(locale);
  const groups = [
    { key: "previous", title: t("kinds:field.previous"), cards: around.previous },
    { key: "next", title: t("kinds:field.next"), cards: around.next },
  ].filter(({ cards }) => cards.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section id="around" title={t("meetings:around")} copyLabel={t("records:copyLabel")}>
      <div className="space-y-7">
        {groups.map(({ key, title, cards }) => (
          <div key={key}>
            <h3 className="mb-2 font-semibold">{title}</h3>
            <RowList rows={cards.map((card) => rowOf(card, locale, 4))} tight />
          </div>
        ))}
      </div>
    </Section>
  );
}
