import { KindGlyph } from "@/components/knot/kind-shape";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { rowOf, whenOf } from "@/components/records/row-of-card";
import { SaidAtVisit } from "@/components/records/said";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, VisitView } from "@/lib/kinds/card";

function VisitLine({ visit, locale }: { visit: VisitView; locale: Locale }) {
  const { meeting, school, theme, question } = visit;
  const when = whenOf(meeting, locale);
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-3.5">
      <KindGlyph kind="meeting" className="mt-1 size-5" />
      <div className="max-w-measure">
        <p>
          <RecordLink card={school} locale={locale} />
          {theme && (
            <>
              {" · "}
              <TermLabel term={theme} locale={locale} />
            </>
          )}
        </p>
        <p className="text-note text-quiet">
          <RecordLink card={meeting} locale={locale} />
          {when && `, ${when}`}
        </p>
        {question && (
          <p className="mt-1.5 font-read text-read italic">
            <Lang words={written(question, locale)} />
          </p>
        )}
        <SaidAtVisit visit={visit} locale={locale} />
      </div>
    </li>
  );
}

type Props = { visits: VisitView[]; presentations: Card[]; locale: Locale };

/** Meetings at which the practice was visited or presented. */
export function PracticeSeenSection({ visits, presentations, locale }: Props) {
  if (visits.length + presentations.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="seen" title={t("practices:seen.title")} copyLabel={t("records:copyLabel")}>
      {visits.length > 0 && (
        <>
          <h3 className="mb-2 font-semibold">{t("practices:seen.visits")}</h3>
          <ul className="border-b border-rule">
            {visits.map((visit) => (
              <VisitLine key={visit.id} visit={visit} locale={locale} />
            ))}
          </ul>
        </>
      )}
      {presentations.length > 0 && (
        <>
          <h3 className={`mb-2 font-semibold ${visits.length > 0 ? "mt-7" : ""}`}>{t("practices:seen.presented")}</h3>
          <RowList rows={presentations.map((card) => rowOf(card, locale, 4))} tight />
        </>
      )}
    </Section>
  );
}
