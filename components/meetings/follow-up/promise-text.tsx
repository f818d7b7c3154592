import { formatEdtf } from "@/lib/edtf/format";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { NamedPractice } from "@/lib/meetings/follow-up/directory-practices";
import type { ReportedNews } from "@/lib/meetings/follow-up/news";
import type { Promised } from "@/lib/meetings/follow-up/page";
import { AnswerText } from "../answers/answer-text";
import { StatementWords } from "../answers/statement-words";
import { Said } from "../said";

type Props = { locale: Locale; promised: Promised; named: readonly NamedPractice[] };

type NewsProps = { locale: Locale; report: ReportedNews; named: readonly NamedPractice[] };

/** One report with its day. */
export function NewsItem({ locale, report, named }: NewsProps) {
  const t = translator(locale);
  const { day, state, text, language, byHost, practiceId, figure } = report;
  const practice = named.find(({ id }) => id === practiceId);
  const lang = language === locale ? undefined : language;
  return (
    <li className="border-s-2 border-rule ps-4">
      <p>
        <span className="font-semibold">{t(`afterwards:state.${state}`)}</span>
        {", "}
        <time dateTime={day}>{formatDay(day, locale)}</time>
        {byHost && <span className="text-quiet">, {t("afterwards:report.byHost")}</span>}
      </p>
      {text && (
        <p className="words max-w-measure whitespace-pre-line">
          <Said locale={locale} text={text} language={language} />
        </p>
      )}
      {figure && (
        <p className="words max-w-measure">
          <span lang={lang}>
            {figure.value} {figure.counts}
          </span>{" "}
          <span className="text-quiet">
            ({formatEdtf(figure.on, locale)}, <span lang={lang}>{figure.source}</span>)
          </span>
        </p>
      )}
      {practice && (
        <p>
          {t("afterwards:report.practice")}:{" "}
          <a href={practice.href} lang={practice.name.lang}>
            {practice.name.text}
          </a>
        </p>
      )}
    </li>
  );
}

/** A suggestion, the host's answer, and everything that was reported since. */
export function PromiseText({ locale, promised, named }: Props) {
  const t = translator(locale);
  const { answer, line, reports } = promised;
  return (
    <div className="space-y-3">
      <StatementWords locale={locale} statement={promised} />
      {answer && <AnswerText locale={locale} answer={answer} />}
      <p className="max-w-measure">{line}</p>
      {reports.length > 0 && (
        <ul aria-label={t("afterwards:report.before")} className="space-y-3">
          {reports.map((report) => (
            <NewsItem key={report.id} locale={locale} report={report} named={named} />
          ))}
        </ul>
      )}
    </div>
  );
}
