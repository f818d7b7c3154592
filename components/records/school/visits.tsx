import { KindGlyph } from "@/components/knot/kind-shape";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { whenOf } from "@/components/records/row-of-card";
import { SaidAtVisit } from "@/components/records/said";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { edtfSortKey } from "@/lib/edtf/index";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { VisitView } from "@/lib/kinds/card";
import { wordsOf } from "@/lib/text/html";

const latestFirst = (one: VisitView, other: VisitView) =>
  edtfSortKey(other.meeting.fields.start ?? "").localeCompare(edtfSortKey(one.meeting.fields.start ?? ""));

function Visit({ visit, locale }: { visit: VisitView; locale: Locale }) {
  const t = translator(locale);
  const { meeting, theme, question } = visit;
  const when = whenOf(meeting, locale);
  return (
    <li className="flex items-start gap-2.5 border-b border-rule py-3">
      <KindGlyph kind="meeting" className="mt-1 size-4" />
      <div className="min-w-0 space-y-1">
        {when && <p className="text-note text-quiet">{when}</p>}
        <p className="words">
          <RecordLink card={meeting} locale={locale} />
        </p>
        {theme && (
          <p>
            <span className="text-quiet">{t("kinds:field.theme")}:</span> <TermLabel term={theme} locale={locale} />
          </p>
        )}
        {question && (
          <p>
            <span className="text-quiet">{t("kinds:field.question")}:</span>{" "}
            <Lang words={written({ ...question, text: wordsOf(question.html) }, locale)} />
          </p>
        )}
        <SaidAtVisit visit={visit} locale={locale} />
      </div>
    </li>
  );
}

/** The meetings that visited a school, with the questions asked. */
export function SchoolVisits({ visits, locale }: { visits: VisitView[]; locale: Locale }) {
  if (visits.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="visits" title={t("schools:school.visits")} copyLabel={t("records:copyLabel")}>
      <ul className="max-w-measure border-t border-rule">
        {[...visits].sort(latestFirst).map((visit) => (
          <Visit key={visit.id} visit={visit} locale={locale} />
        ))}
      </ul>
    </Section>
  );
}
