import { Labelled } from "@/components/records/labelled";
import { langProps } from "@/components/records/written";
import { Lang, LangNote } from "@/components/ui/lang";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { reviewItemKinds } from "@/lib/kinds/states";
import type { ReportVisit } from "@/lib/meetings/report/content";
import type { ShownStatement } from "@/lib/meetings/report/report-page";
import { StatementItem } from "./statement-item";
import { NamedLink, nameWords } from "./words";

/** What a page knows around the content of a report. */
export type ReportFrame = { locale: Locale; source: Locale; cards: ReadonlyMap<string, Card> };

type ListProps = { statements: readonly ShownStatement[]; locale: Locale };

/** Strengths, then suggestions. */
export function StatementLists({ statements, locale }: ListProps) {
  const t = translator(locale);
  return reviewItemKinds.map((kind) => {
    const some = statements.filter((statement) => statement.kind === kind);
    return (
      some.length > 0 && (
        <div key={kind} className="mt-5">
          <h4 className="mb-2 font-semibold">{t(`review:statement.all.${kind}`)}</h4>
          <ul className="space-y-5">
            {some.map((statement) => (
              <StatementItem key={statement.id} statement={statement} locale={locale} />
            ))}
          </ul>
        </div>
      )
    );
  });
}

type Props = ReportFrame & { visit: ReportVisit; statements: readonly ShownStatement[] };

/** A visit: the school, its question, what was seen, and what the visitors say. */
export function VisitPart({ visit, statements, ...frame }: Props) {
  const { locale, source } = frame;
  const t = translator(locale);
  const { id, number, day, school, question, practices } = visit;
  const asked =
    question &&
    langProps({ text: question.text, language: question.language, isFallback: question.language !== locale }, locale);
  return (
    <section aria-labelledby={`visit-${id}`}>
      <h3 id={`visit-${id}`} className="words border-b border-rule pb-2 font-read text-lead">
        {t("review:visit", { number })}
        {school && (
          <>
            {": "}
            <Lang words={nameWords(school.names, locale, source)} />
          </>
        )}
      </h3>
      <dl className="mt-3 space-y-3">
        {day && <Labelled label={t("visits:field.day")}>{formatDay(day, locale)}</Labelled>}
        {school && frame.cards.has(school.id) && (
          <Labelled label={t("visits:field.school")}>
            <NamedLink named={school} isName {...frame} />
          </Labelled>
        )}
        {question && asked && (
          <Labelled label={t("visits:field.question")}>
            <p className="words max-w-measure whitespace-pre-line">
              <span lang={asked.lang}>{question.text}</span>
              {asked.note && <LangNote note={asked.note} />}
            </p>
          </Labelled>
        )}
        {practices.length > 0 && (
          <Labelled label={t("meetings:visit.seen")}>
            <ul>
              {practices.map((practice) => (
                <li key={practice.id}>
                  <NamedLink named={practice} {...frame} />
                </li>
              ))}
            </ul>
          </Labelled>
        )}
      </dl>
      <StatementLists statements={statements} locale={locale} />
    </section>
  );
}
