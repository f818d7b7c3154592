import { notFound } from "next/navigation";
import { AgreementForms, handFields } from "@/components/meetings/agreement/agreement-forms";
import { AgreementLine } from "@/components/meetings/agreement/agreement-line";
import { AnswerText } from "@/components/meetings/answers/answer-text";
import { SuggestionForm, suggestionFields } from "@/components/meetings/answers/suggestion-form";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { readResponsible } from "@/lib/meetings/follow-up/responsible";
import { readStatementScreen } from "@/lib/meetings/review/agreement/screen";
import { isUuid } from "@/lib/text/is-uuid";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.review");

/** One statement in large letters, for the projector, and what the cities say about it. */
export default async function Page(props: AdminProps<{ id: string; statement: string }>) {
  const { statement: asked } = await props.params;
  const page = await readDeskPage(props, "review", `/${asked}`);
  const { locale, t, desk, form, query, isHost } = page;
  const screen = (isUuid(asked) && (await readStatementScreen(desk, asked))) || notFound();
  const { statement, visitNumber, agreement, cities, dissent, answer } = screen;
  const done = (["ask", "stop", "freeze", "hands", "answer"] as const).find((name) => name === query.done);
  return (
    <DeskFrame
      {...page.deskFrame}
      below={t(`review:statement.${statement.kind}`)}
      done={done && t(`review:asked.${done}`)}
      errors={form.summary([...handFields, ...suggestionFields])}
    >
      <section aria-label={t("review:statement.text")} className="space-y-6">
        <p className="text-quiet">
          {visitNumber ? t("review:visit", { number: visitNumber }) : t("review:synthesis.city")}
        </p>
        <p lang={statement.language === locale ? undefined : statement.language} className="words font-read text-title">
          {statement.text}
        </p>
        {statement.askedAt && (
          <>
            <AgreementLine
              locale={locale}
              agreement={agreement}
              frozenAt={statement.frozenAt}
              timeZone={desk.timeZone}
            />
            {!statement.frozenAt && <p className="text-quiet">{t("review:ask.cities", { cities })}</p>}
            {statement.byHand && <p className="text-quiet">{t("review:hands.shown")}</p>}
          </>
        )}
        {dissent.length > 0 && (
          <div>
            <h2 className="font-semibold">{t("review:agreement.dissent")}</h2>
            <ul className="list-disc ps-6">
              {dissent.map((words) => (
                <li key={words} className="words whitespace-pre-line">
                  {words}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {isHost && <AgreementForms page={page} id={desk.id} statement={statement} />}
      {answer && <AnswerText locale={locale} answer={answer} />}
      {isHost && statement.kind === "suggestion" && (
        <SuggestionForm
          page={page}
          id={desk.id}
          statement={statement.id}
          answer={answer}
          responsible={await readResponsible(desk, statement.id)}
        />
      )}
    </DeskFrame>
  );
}
