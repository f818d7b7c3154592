import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, RelatedPractice } from "@/lib/kinds/card";

function reasonOf({ sharedThemes, sharesLevel }: RelatedPractice, locale: Locale): string {
  const t = translator(locale);
  const themes = sharedThemes.map(({ label }) => label.text);
  return [
    themes.length > 0 && t("practices:related.themes", { themes: formatList(themes, locale) }),
    sharesLevel && t("practices:related.level"),
  ]
    .filter(Boolean)
    .join(" · ");
}

type Props = { chosen: Card[]; automatic: RelatedPractice[]; locale: Locale };

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
        <>
          <h3 className="font-semibold">{t("practices:related.automatic")}</h3>
          <p className="mb-3 max-w-measure text-note text-quiet">{t("practices:related.why")}</p>
          <RowList
            rows={automatic.map((item) => ({ ...rowOf(item.practice, locale, 4), aside: reasonOf(item, locale) }))}
            tight
          />
        </>
      )}
    </Section>
  );
}
