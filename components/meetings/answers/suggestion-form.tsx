import { Button } from "@/components/ui/button";
import { ChoiceInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { hostAnswers } from "@/lib/kinds/states";
import type { ShownAnswer } from "@/lib/meetings/review/answers/answer";
import type { PageContext } from "@/lib/routes/form-state";

export const suggestionFields = ["answer", "text", "action", "who", "byWhen"] as const;

type Props = { page: PageContext; id: string; statement: string; answer: ShownAnswer | null };

/** The host answers a suggestion. */
export function SuggestionForm({ page, id, statement, answer }: Props) {
  const { locale, t, form } = page;
  const field = (name: (typeof suggestionFields)[number]) => ({
    ...{ id: name, name, value: form.value(name) ?? answer?.[name] ?? "", error: form.error(name) },
  });
  const chosen = form.value("answer") ?? answer?.answer;
  const hidden = {
    id,
    statement,
    version: form.value("version") ?? String(answer?.version ?? 0),
    language: answer?.language ?? locale,
  };
  return (
    <WorkPart id="answer-part" title={t("review:answer.title")}>
      <PostForm action="/api/admin/meetings/suggestion" locale={locale} hidden={hidden} labelledBy="answer-part-title">
        <p className="max-w-measure">{t("review:answer.lead")}</p>
        <ChoiceInput
          id="answer"
          name="answer"
          one
          legend={t("review:answer.answer")}
          error={form.error("answer")}
          choices={hostAnswers.map((kind) => ({
            value: kind,
            label: t(`review:answer.${kind}`),
            checked: kind === chosen,
          }))}
        />
        <TextArea {...field("text")} rows={4} label={t("review:answer.text")} />
        <TextArea {...field("action")} rows={2} label={t("review:answer.action")} hint={t("review:answer.needed")} />
        <TextInput {...field("who")} label={t("review:answer.who")} hint={t("review:answer.whoHint")} />
        <TextInput {...field("byWhen")} type="date" label={t("review:answer.byWhen")} />
        <Button>{t("review:answer.save")}</Button>
      </PostForm>
    </WorkPart>
  );
}
