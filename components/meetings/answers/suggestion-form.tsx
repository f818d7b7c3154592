import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { hostAnswers } from "@/lib/kinds/states";
import type { ResponsibleChoice } from "@/lib/meetings/follow-up/responsible";
import type { ShownAnswer } from "@/lib/meetings/review/answers/answer";
import type { PageContext } from "@/lib/routes/form-state";

const textFields = ["answer", "text", "action", "who", "byWhen"] as const;
export const suggestionFields = [...textFields, "responsible", "email", "emailLanguage"] as const;

type Props = {
  page: PageContext;
  id: string;
  statement: string;
  answer: ShownAnswer | null;
  responsible: ResponsibleChoice;
};

/** The host answers a suggestion. */
export function SuggestionForm({ page, id, statement, answer, responsible }: Props) {
  const { locale, t, form } = page;
  const field = (name: (typeof textFields)[number]) => ({
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
        <ResponsibleFields page={page} responsible={responsible} />
        <Button>{t("review:answer.save")}</Button>
      </PostForm>
    </WorkPart>
  );
}

/** Who is asked after 6 and 12 months what became of it. */
function ResponsibleFields({ page, responsible }: Pick<Props, "page" | "responsible">) {
  const { locale, t, form } = page;
  const { people, userId, email, language } = responsible;
  return (
    <>
      <SelectInput
        id="responsible"
        name="responsible"
        label={t("afterwards:responsible.person")}
        hint={t("afterwards:responsible.hint")}
        emptyLabel={t("afterwards:responsible.contact")}
        value={form.value("responsible") ?? userId}
        error={form.error("responsible")}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        id="email"
        name="email"
        type="email"
        label={t("afterwards:responsible.email")}
        hint={t("afterwards:responsible.emailHint")}
        value={form.value("email") ?? email}
        error={form.error("email")}
      />
      <SelectInput
        id="emailLanguage"
        name="emailLanguage"
        label={t("afterwards:responsible.language")}
        value={form.value("emailLanguage") ?? language ?? locale}
        error={form.error("emailLanguage")}
        choices={languageChoices}
      />
    </>
  );
}
