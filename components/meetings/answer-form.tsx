import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ChoiceInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { cityAnswers } from "@/lib/meetings/choices";
import type { CityAnswerView } from "@/lib/meetings/cities/answer-view";

type Props = {
  locale: Locale;
  token: string;
  view: CityAnswerView;
  /** What was typed into a refused form. */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

export const answerFields = ["answer", "people", "reason"] as const;

/** The host's own words, and the form with the three answers. */
export function CityAnswerForm({ locale, token, view, typed, errors }: Props) {
  const t = translator(locale);
  const value = (name: string, stored: string) => (typed ? ([typed[name] ?? ""].flat()[0] ?? "") : stored);
  const chosen = value("answer", view.state);
  return (
    <>
      {view.message && (
        <Callout title={t("hosting:answer.message")}>
          <p
            lang={view.message.language === locale ? undefined : view.message.language}
            className="words font-read whitespace-pre-line"
          >
            {view.message.text}
          </p>
        </Callout>
      )}
      <PostForm action="/api/meetings/invitation" locale={locale} hidden={{ token }}>
        <ChoiceInput
          id="answer"
          name="answer"
          one
          legend={t("hosting:answer.answer")}
          error={errors.answer}
          choices={cityAnswers.map((answer) => ({
            ...{ value: answer, label: t(`hosting:answer.${answer}`), checked: answer === chosen },
          }))}
        />
        <TextInput
          id="people"
          name="people"
          type="number"
          label={t("hosting:answer.people")}
          hint={t("hosting:answer.peopleHint", { seats: view.seats })}
          value={value("people", String(view.people ?? ""))}
          error={errors.people}
        />
        <TextArea
          id="reason"
          name="reason"
          rows={3}
          label={t("hosting:answer.reason")}
          hint={t("hosting:answer.reasonHint")}
          value={value("reason", view.reason ?? "")}
          error={errors.reason}
        />
        <Button>{t("hosting:answer.send")}</Button>
      </PostForm>
    </>
  );
}
