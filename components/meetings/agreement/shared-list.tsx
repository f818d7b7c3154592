import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { reviewItemKinds } from "@/lib/kinds/states";
import type { SharedStatement } from "@/lib/meetings/review/agreement/shared-statements";
import { AnswerText } from "../answers/answer-text";
import { AgreementLine } from "./agreement-line";

type Props = { locale: Locale; statements: readonly SharedStatement[]; timeZone: string };

/** What the cities say to the host, with how many agree. */
export function SharedList({ locale, statements, timeZone }: Props) {
  const t = translator(locale);
  if (statements.length === 0) return <p>{t("review:shared.none")}</p>;
  return reviewItemKinds.map((kind) => {
    const some = statements.filter((statement) => statement.kind === kind);
    if (some.length === 0) return null;
    return (
      <WorkPart key={kind} id={`shared-${kind}`} title={t(`review:statement.all.${kind}`)}>
        <ul className="space-y-5">
          {some.map(({ id, text, language, visitNumber, agreement, frozenAt, answer }) => (
            <li key={id} className="border-s-2 border-rule ps-4">
              <p className="text-note text-quiet">
                {visitNumber ? t("review:visit", { number: visitNumber }) : t("review:synthesis.city")}
              </p>
              <p lang={language === locale ? undefined : language} className="words max-w-measure font-read text-read">
                {text}
              </p>
              {agreement && (
                <AgreementLine locale={locale} agreement={agreement} frozenAt={frozenAt} timeZone={timeZone} />
              )}
              {answer && <AnswerText locale={locale} answer={answer} />}
            </li>
          ))}
        </ul>
      </WorkPart>
    );
  });
}
