import { Button } from "@/components/ui/button";
import { ChoiceInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";
import { NameAndLanguage } from "./name-and-language";

type Props = { page: PageContext; name: string; language: Locale; reads: readonly Locale[] };

/** The form for a person's own name and email language. */
export function ProfileForm({ page, name, language, reads }: Props) {
  const { t, locale, form } = page;
  const chosen: readonly string[] = form.draft ? form.values("reads") : reads;
  return (
    <Section id="about-you" title={t("account:profile.you")}>
      <PostForm action="/api/account/profile" locale={locale}>
        <NameAndLanguage page={page} name={name} language={language} />
        <ChoiceInput
          id="reads"
          name="reads"
          legend={t("account:profile.reads")}
          hint={t("account:profile.readsHint")}
          choices={languageChoices.map((choice) => ({ ...choice, checked: chosen.includes(choice.value) }))}
        />
        <Button>{t("account:profile.save")}</Button>
      </PostForm>
    </Section>
  );
}
