import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { consents } from "@/lib/meetings/choices";
import type { OwnPage } from "@/lib/meetings/people/own-page";
import { otherLanguageChoices } from "@/lib/meetings/people/spoken-languages";
import { fieldsOfForm } from "@/lib/routes/form-field";
import { ForgetPart } from "./forget-part";

export const ownFields = ["name", "office", "language", "languages", "arrival", "needs", "diet", "sure"] as const;

const action = "/api/meetings/participant";

type Props = {
  locale: Locale;
  token: string;
  view: OwnPage;
  /** What was typed into a refused form. */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

/** What somebody says about themselves, and what they agree to. */
export function OwnForm({ locale, token, view: { person, needsReader }, typed, errors }: Props) {
  const t = translator(locale);
  const values = (name: string, stored: readonly string[]) => (typed ? [typed[name] ?? []].flat() : stored);
  // Needs and diet are never in a draft: those that are stored are shown.
  const field = fieldsOfForm(typed, (name) => errors[name]);
  const languages = values("languages", person.languages);
  const ticked = <C extends { value: string }>(choices: readonly C[]) =>
    choices.map((choice) => ({ ...choice, checked: languages.includes(choice.value) }));
  const others = ticked(otherLanguageChoices(locale));
  const agreed = values(
    "consents",
    consents.filter((consent) => person[consent]),
  );
  const version = field("version", String(person.version)).value;
  return (
    <WorkPart id="own" title={t("hosting:own.details")}>
      <PostForm action={action} locale={locale} hidden={{ token, intent: "save", version }} labelledBy="own-title">
        <TextInput {...field("name", person.name)} label={t("hosting:own.name")} autoComplete="name" />
        <TextInput
          {...field("office", person.office)}
          label={t("hosting:own.office")}
          autoComplete="organization-title"
          optional={t("account:optional")}
        />
        <SelectInput
          {...field("language", person.language)}
          label={t("hosting:own.language")}
          choices={languageChoices}
        />
        <ChoiceInput
          id="languages"
          name="languages"
          legend={t("hosting:own.languages")}
          error={errors.languages}
          choices={ticked(languageChoices)}
        />
        <Details summary={t("hosting:own.otherLanguages")} open={others.some(({ checked }) => checked)}>
          <ChoiceInput id="other-languages" name="languages" legend={t("hosting:own.languages")} choices={others} />
        </Details>
        <TextInput
          {...field("arrival", person.arrival)}
          label={t("hosting:own.arrival")}
          optional={t("account:optional")}
        />
        {needsReader && (
          <>
            <TextArea
              {...field("needs", person.needs)}
              rows={3}
              label={t("hosting:own.needs")}
              hint={t("hosting:own.reader", { name: needsReader })}
              optional={t("account:optional")}
            />
            <TextInput {...field("diet", person.diet)} label={t("hosting:own.diet")} optional={t("account:optional")} />
          </>
        )}
        <ChoiceInput
          id="consents"
          name="consents"
          legend={t("hosting:own.consents")}
          hint={t("hosting:own.consentsHint")}
          choices={consents.map((value) => ({
            ...{ value, label: t(`hosting:own.${value}`), checked: agreed.includes(value) },
          }))}
        />
        <Button>{t("hosting:own.save")}</Button>
      </PostForm>
    </WorkPart>
  );
}

/** Erases everything about the person; a box is to be selected first. */
export function ForgetForm({ locale, token, error }: { locale: Locale; token: string; error: string | undefined }) {
  const t = translator(locale);
  return (
    <ForgetPart
      locale={locale}
      action={action}
      hidden={{ token, intent: "forget" }}
      lead={t("hosting:own.forgetLead")}
      error={error}
    />
  );
}
