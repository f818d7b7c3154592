import { rowOf } from "@/components/records/row-of-card";
import { MoreLink } from "@/components/ui/button";
import { RowList } from "@/components/ui/row";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { HomeSection } from "./home-section";

/** Practices that were published or changed lately. */
export function HomeNews({ locale, practices, total }: { locale: Locale; practices: Card[]; total: number }) {
  const t = translator(locale);
  if (practices.length === 0) return null;
  const all = <MoreLink href={listPath(locale, "practice")}>{t("lists:count.practice", { count: total })}</MoreLink>;
  return (
    <HomeSection id="news" title={t("pages:home.news.title")} text={t("pages:home.news.text")} more={all}>
      <RowList rows={practices.map((card) => rowOf(card, locale))} />
    </HomeSection>
  );
}
