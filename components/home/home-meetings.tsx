import { rowOf } from "@/components/records/row-of-card";
import { MoreLink } from "@/components/ui/button";
import { RowList } from "@/components/ui/row";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { HomeSection } from "./home-section";

/** The next meetings or, if none is announced, the last ones. */
export function HomeMeetings({ locale, meetings, areOver }: { locale: Locale; meetings: Card[]; areOver: boolean }) {
  const t = translator(locale);
  if (meetings.length === 0) return null;
  return (
    <HomeSection
      id="meetings"
      title={t(areOver ? "meetings:past" : "meetings:coming")}
      text={areOver && t("pages:home.meetings.lastText")}
      more={<MoreLink href={listPath(locale, "meeting")}>{t("pages:home.meetings.all")}</MoreLink>}
    >
      <RowList rows={meetings.map((card) => rowOf(card, locale))} tight />
    </HomeSection>
  );
}
