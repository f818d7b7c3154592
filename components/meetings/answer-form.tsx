import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ChoiceInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { cityAnswers } from "@/lib/meetings/choices";
import type { CityAnswerView } from "@/lib/meetings/cities/answer-view";
import { fieldsOfForm } from "@/lib/routes/form-field";
import { Said } from "./said";

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
  const field = fieldsOfForm(typed, (name) => errors[name]);
  const { value: chosen, ...choice } = field("answer", view.state);
  return (
    <>
      {view.message && (
        <Callout title={t("hosting:answer.message")}>
          <p className="words font-read whitespace-pre-line">
            <Said locale={locale} {...view.message} />
          </p>
        </Callout>
      )}
      <PostForm action="/api/meetings/invitation" locale={locale} hidden={{ token }}>
        <ChoiceInput
          {...choice}
          one
          legend={t("hosting:answer.answer")}
          choices={cityAnswers.map((answer) => ({
            ...{ value: answer, label: t(`hosting:answer.${answer}`), checked: answer === chosen },
          }))}
        />
        <TextInput
          {...field("people", String(view.people ?? ""))}
          type="number"
          label={t("hosting:answer.people")}
          hint={t("hosting:answer.peopleHint", { seats: view.seats })}
        />
        <TextArea
          {...field("reason", view.reason ?? "")}
          rows={3}
          label={t("hosting:answer.reason")}
          hint={t("hosting:answer.reasonHint")}
        />
        <Button>{t("hosting:answer.send")}</Button>
      </PostForm>
    </>
  );
}
