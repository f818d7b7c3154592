import { Labelled } from "@/components/records/labelled";
import { RecordText } from "@/components/records/text-section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { VisitView } from "@/lib/kinds/card";

/** What the visitors said of a visit, and the link to the review. */
export function SaidAtVisit({ visit, locale }: { visit: VisitView; locale: Locale }) {
  const t = translator(locale);
  const { id, meeting, said } = visit;
  const groups = [
    { label: t("meetings:review.strengths"), points: said.filter(({ kind }) => kind === "strength") },
    { label: t("meetings:review.suggestions"), points: said.filter(({ kind }) => kind === "suggestion") },
  ].filter(({ points }) => points.length > 0);
  const part = said.length > 0 ? "review" : "visit";
  return (
    <>
      {groups.length > 0 && (
        <dl className="mt-2 space-y-2">
          {groups.map(({ label, points }) => (
            <Labelled key={label} label={label}>
              {points.map(({ id: point, text }) => (
                <RecordText key={point} text={text} locale={locale} headingFrom={4} />
              ))}
            </Labelled>
          ))}
        </dl>
      )}
      <p className="mt-1.5">
        <a href={`${recordPath(locale, meeting)}#${part}-${id}`} className="target">
          {t(said.length > 0 ? "meetings:visit.said" : "meetings:visit.open")}
        </a>
      </p>
    </>
  );
}
