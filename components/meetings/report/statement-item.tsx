import { Labelled } from "@/components/records/labelled";
import { RecordText } from "@/components/records/text-section";
import { langProps } from "@/components/records/written";
import { LangNote } from "@/components/ui/lang";
import type { RenderedText } from "@/lib/i18n/content";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ReportStatement } from "@/lib/meetings/report/content";
import type { ShownStatement } from "@/lib/meetings/report/report-page";
import { agreementInWords } from "@/lib/meetings/review/agreement/in-words";

type TextProps = { text: string; language: Locale; shown: RenderedText | null; locale: Locale };

/** A translation where there is one, else the words themselves with their language. */
function SaidText({ text, language, shown, locale }: TextProps) {
  if (shown) return <RecordText text={shown} locale={locale} headingFrom={4} />;
  const { lang, note } = langProps({ text, language, isFallback: language !== locale }, locale);
  return (
    <p className="words font-read text-read whitespace-pre-line">
      <span lang={lang}>{text}</span>
      {note && <LangNote note={note} />}
    </p>
  );
}

type AnswerProps = { answer: NonNullable<ReportStatement["answer"]>; statement: ShownStatement; locale: Locale };

function Answer({ answer, statement: { shownAnswer, shownAction }, locale }: AnswerProps) {
  const t = translator(locale);
  const { language, action, who, byWhen, answeredOn } = answer;
  const planned = [action, who].filter(Boolean).join("\n");
  return (
    <dl className="mt-3 space-y-3 border-s-[3px] border-edge ps-5">
      <Labelled label={t("report:answered", { date: formatDay(answeredOn, locale) })}>
        <p className="font-semibold">{t(`review:answer.${answer.answer}`)}</p>
        <SaidText text={answer.text} language={language} shown={shownAnswer} locale={locale} />
      </Labelled>
      {planned && (
        <Labelled label={t("meetings:review.action")}>
          <SaidText text={planned} language={language} shown={shownAction} locale={locale} />
          {byWhen && <p className="text-quiet">{t("report:until", { date: formatDay(byWhen, locale) })}</p>}
        </Labelled>
      )}
    </dl>
  );
}

/** A statement with how many cities agree, their dissent, and the host's answer. */
export function StatementItem({ statement, locale }: { statement: ShownStatement; locale: Locale }) {
  const t = translator(locale);
  const { id, text, language, shown, agreement, dissent, answer } = statement;
  return (
    <li id={`statement-${id}`} className="max-w-measure break-inside-avoid">
      <SaidText text={text} language={language} shown={shown} locale={locale} />
      {agreement && (
        <p className="mt-1 text-note text-quiet tabular-nums">
          {agreementInWords(agreement, locale)} · {formatDay(agreement.on, locale)}
          {agreement.byHand && ` · ${t("review:hands.shown")}`}
        </p>
      )}
      {dissent.length > 0 && (
        <div className="mt-2">
          <p className="text-note text-quiet">{t("review:agreement.dissent")}</p>
          <ul className="list-disc ps-5">
            {dissent.map((words) => (
              <li key={words} className="words whitespace-pre-line">
                {words}
              </li>
            ))}
          </ul>
        </div>
      )}
      {answer && <Answer answer={answer} statement={statement} locale={locale} />}
    </li>
  );
}
