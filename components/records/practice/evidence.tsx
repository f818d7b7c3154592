import type { ReactNode } from "react";
import { RecordLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import { MoreLink } from "@/components/ui/button";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, VisitView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { PracticeEvaluations } from "./evaluations";

type Props = { practice: View<"practice">; visits: VisitView[]; presentations: Card[]; locale: Locale };

/** Who confirmed it and when, if the city that answers for the page did. */
function Confirmation({ practice, locale }: Pick<Props, "practice" | "locale">) {
  const { confirmed, responsibleCity } = practice;
  if (!confirmed || !responsibleCity) return null;
  return (
    <p>
      {translator(locale)("records:confirmed.label")}: <RecordLink card={responsibleCity} locale={locale} />,{" "}
      {formatDay(confirmed.at.toISOString().slice(0, 10), locale)}
    </p>
  );
}

/** What stands behind the level, or that it is not recorded: readers should not have to guess. */
function Backing({ practice, visits, presentations, locale }: Props): ReactNode {
  const t = translator(locale);
  const { evaluations } = practice.parts;
  switch (practice.fields.evidence?.notation) {
    case "evaluated":
      return evaluations.length === 0 && <p>{t("practices:evidence.noEvaluation")}</p>;
    case "seen-by-peers":
      return visits.length + presentations.length > 0 ? (
        <p>
          <a href="#seen">{t("practices:seen.title")}</a>
        </p>
      ) : (
        <p>{t("practices:evidence.noVisit")}</p>
      );
    case "confirmed-by-city":
      return <Confirmation practice={practice} locale={locale} />;
    default:
      return null;
  }
}

/** The evidence level of a practice with its meaning, and what it rests on. */
export function PracticeEvidenceSection(props: Props) {
  const { practice, locale } = props;
  const { evidence } = practice.fields;
  const { evaluations } = practice.parts;
  if (!evidence && evaluations.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="evidence" title={t("kinds:field.evidence")} copyLabel={t("records:copyLabel")}>
      <div className="max-w-measure space-y-3">
        {evidence && (
          <div>
            <p className="font-read text-lead">
              <Lang words={written(evidence.label, locale)} />
            </p>
            {evidence.scopeNote && (
              <p className="mt-1 font-read text-read">
                <Lang words={written(evidence.scopeNote, locale)} />
              </p>
            )}
          </div>
        )}
        <PracticeEvaluations evaluations={evaluations} locale={locale} />
        <Backing {...props} />
        <p className="no-print">
          <MoreLink href={`/${locale}/evidence`}>{t("pages:site.pages.evidence")}</MoreLink>
        </p>
      </div>
    </Section>
  );
}
