import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FormState } from "@/lib/routes/form-state";

type Props = {
  locale: Locale;
  id: string;
  /** The name of the person who gets the answer. */
  name: string;
  language: Locale;
  form: FormState;
};

/** An answer, sent by email. The writer's own address is included only if they choose so. */
export function AnswerForm({ locale, id, name, language, form }: Props) {
  const t = translator(locale);
  return (
    <WorkPart id="answer" title={t("inbox:answer.title")}>
      <PostForm action="/api/admin/messages/answer" locale={locale} hidden={{ id }} labelledBy="answer-title">
        <TextArea
          {...form.field("text")}
          rows={9}
          label={t("inbox:answer.text")}
          hint={t("inbox:answer.hint", { name })}
        />
        <SelectInput
          {...form.field("language", language)}
          label={t("inbox:answer.language")}
          choices={locales.map((value) => ({ value, label: languageLabel(value, locale) }))}
        />
        <ChoiceInput
          id="showAddress"
          name="showAddress"
          legend={t("inbox:answer.replies")}
          hint={t("inbox:answer.showAddressHint")}
          choices={[
            {
              value: "yes",
              label: t("inbox:answer.showAddress"),
              checked: form.value("showAddress") === "yes",
            },
          ]}
          error={form.error("showAddress")}
        />
        <Button>{t("inbox:answer.submit")}</Button>
      </PostForm>
    </WorkPart>
  );
}
