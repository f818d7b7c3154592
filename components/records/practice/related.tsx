import { rowOf } from "@/components/records/row-of-card";
import { SimilarRows } from "@/components/records/similar";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, NeighbourView } from "@/lib/kinds/card";

type Props = { chosen: Card[]; automatic: NeighbourView[]; locale: Locale };

/** Related practices: those that editors chose and, separately, those found automatically, each with a reason. */
export function PracticeRelatedSection({ chosen, automatic, locale }: Props) {
  if (chosen.length + automatic.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="related" title={t("kinds:field.related")} copyLabel={t("records:copyLabel")}>
      {chosen.length > 0 && (
        <div className="mb-8">
          <h3 className="mb-2 font-semibold">{t("practices:related.chosen")}</h3>
          <RowList rows={chosen.map((card) => rowOf(card, locale, 4))} tight />
        </div>
      )}
      {automatic.length > 0 && (
        <div className="found-automatically">
          <h3 className="font-semibold">{t("practices:related.automatic")}</h3>
          <SimilarRows similar={automatic} locale={locale} level={4} />
        </div>
      )}
    </Section>
  );
}
