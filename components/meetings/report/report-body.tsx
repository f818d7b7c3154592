import { RecordText } from "@/components/records/text-section";
import { Section } from "@/components/ui/section";
import type { RenderedText } from "@/lib/i18n/content";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { ReportContent, ReportDraft } from "@/lib/meetings/report/content";
import type { ShownStatement } from "@/lib/meetings/report/report-page";
import { CitiesPart } from "./cities-part";
import { FiguresPart } from "./figures-part";
import { ProgrammePart } from "./programme-part";
import { type ReportFrame, StatementLists, VisitPart } from "./visit-part";
import { NamedLink } from "./words";

type Props = {
  locale: Locale;
  content: ReportDraft & Partial<Pick<ReportContent, "approvals">>;
  summary: RenderedText;
  statements: readonly ShownStatement[];
  /** People who agree to be named. */
  people: readonly { name: string; office: string }[];
  cards: ReadonlyMap<string, Card>;
};

/** Statements as they were published, where nobody has translated them. */
export const untranslated = (statements: ReportDraft["statements"]): ShownStatement[] =>
  statements.map((statement) => ({ ...statement, shown: null, shownAnswer: null, shownAction: null }));

/** "the chair: approved on 3 June 2028" */
function ApprovalList({ locale, content: { approvals = [], visits } }: Pick<Props, "locale" | "content">) {
  const t = translator(locale);
  const whose = (visitId: string | null) => {
    const number = visits.find(({ id }) => id === visitId)?.number;
    return number ? t("report:approval.visit", { number }) : t("report:approval.chair");
  };
  return (
    <ul className="list-disc space-y-1 ps-5">
      {approvals.map(({ visitId, state, words, on }) => (
        <li key={visitId ?? ""} className="words max-w-measure">
          {t(`report:approval.on.${state}`, { whose: whose(visitId), date: formatDay(on, locale) })}
          {words && ` ${words}`}
        </li>
      ))}
    </ul>
  );
}

function VisitSections({ content, statements, ...frame }: ReportFrame & Pick<Props, "content" | "statements">) {
  const t = translator(frame.locale);
  const whole = statements.filter(({ visitId }) => visitId === null);
  return (
    <div className="space-y-9">
      {content.visits.map((visit) => (
        <VisitPart
          key={visit.id}
          visit={visit}
          statements={statements.filter(({ visitId }) => visitId === visit.id)}
          {...frame}
        />
      ))}
      {whole.length > 0 && (
        <section aria-labelledby="whole-title">
          <h3 id="whole-title" className="border-b border-rule pb-2 font-read text-lead">
            {t("report:whole")}
          </h3>
          <StatementLists statements={whole} locale={frame.locale} />
        </section>
      )}
    </div>
  );
}

/** Everything that a report says. */
export function ReportBody(props: Props) {
  const { locale, content, summary, statements, people, cards } = props;
  const t = translator(locale);
  const { source, sessions, cities, visits, practices, figures, approvals = [] } = content;
  const frame = { locale, source, cards };
  return (
    <>
      {content.summary && (
        <Section id="report-summary" title={t("report:section.summary")}>
          <RecordText text={summary} locale={locale} />
        </Section>
      )}
      {sessions.length > 0 && (
        <Section id="report-programme" title={t("report:section.programme")}>
          <ProgrammePart sessions={sessions} source={source} locale={locale} />
        </Section>
      )}
      {cities.length > 0 && (
        <Section id="report-cities" title={t("report:section.cities")}>
          <CitiesPart content={content} locale={locale} />
        </Section>
      )}
      {people.length > 0 && (
        <Section id="report-people" title={t("report:section.people")}>
          <p className="max-w-measure text-note text-quiet">{t("report:consent")}</p>
          <ul className="mt-2 space-y-1">
            {people.map(({ name, office }) => (
              <li key={`${name} ${office}`} className="words">
                {[name, office].filter(Boolean).join(", ")}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {visits.length + statements.length > 0 && (
        <Section id="report-review" title={t("report:section.review")}>
          <VisitSections content={content} statements={statements} {...frame} />
        </Section>
      )}
      {practices.length > 0 && (
        <Section id="report-practices" title={t("report:section.practices")}>
          <ul className="space-y-1">
            {practices.map((practice) => (
              <li key={practice.id} className="words">
                <NamedLink named={practice} {...frame} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="report-figures" title={t("report:section.figures")}>
          <FiguresPart content={content} locale={locale} />
        </Section>
      )}
      {approvals.length > 0 && (
        <Section id="report-approvals" title={t("report:section.approvals")}>
          <ApprovalList locale={locale} content={content} />
        </Section>
      )}
    </>
  );
}
