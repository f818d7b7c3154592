import { CardLinks } from "@/components/records/card-groups";
import { rowOf } from "@/components/records/row-of-card";
import { MoreLink } from "@/components/ui/button";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { listAddress } from "@/lib/serving/list-queries";

const shownAsRows = 6;

const evidenceLevel = (card: Card) => (card.fields.evidence ? (card.terms[card.fields.evidence]?.position ?? 0) : -1);

/** Best evidence first, then newest. */
const byEvidence = (one: Card, other: Card) =>
  evidenceLevel(other) - evidenceLevel(one) || other.updatedAt.getTime() - one.updatedAt.getTime();

/** The practices of a city: a few as rows, the others as titles. */
export function CityPracticesSection({
  city,
  practices,
  locale,
}: {
  city: View<"city">;
  practices: Card[];
  locale: Locale;
}) {
  if (practices.length === 0) return null;
  const t = translator(locale);
  const sorted = [...practices].sort(byEvidence);
  const rest = sorted.slice(shownAsRows);
  return (
    <Section id="practices" title={t("kinds:plural.practice")} copyLabel={t("records:copyLabel")}>
      <RowList rows={sorted.slice(0, shownAsRows).map((card) => rowOf(card, locale))} tight />
      {rest.length > 0 && (
        <div className="mt-7 max-w-wide">
          <h3 className="mb-1.5 font-semibold">{t("places:morePractices")}</h3>
          <CardLinks cards={rest} locale={locale} />
        </div>
      )}
      {practices.length > 1 && (
        <p className="mt-5">
          <MoreLink href={listAddress(locale, "practices", { city: city.slug })}>
            {t("places:asList", { what: t("lists:count.practice", { count: practices.length }) })}
          </MoreLink>
        </p>
      )}
    </Section>
  );
}
