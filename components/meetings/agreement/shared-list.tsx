import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { reviewItemKinds } from "@/lib/kinds/states";
import type { SharedStatement } from "@/lib/meetings/review/agreement/shared-statements";
import { AnswerText } from "../answers/answer-text";
import { StatementWords } from "../answers/statement-words";
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
          {some.map((statement) => (
            <li key={statement.id} className="border-s-2 border-rule ps-4">
              <StatementWords locale={locale} statement={statement} />
              {statement.agreement && (
                <AgreementLine
                  locale={locale}
                  agreement={statement.agreement}
                  frozenAt={statement.frozenAt}
                  timeZone={timeZone}
                />
              )}
              {statement.answer && <AnswerText locale={locale} answer={statement.answer} />}
            </li>
          ))}
        </ul>
      </WorkPart>
    );
  });
}
