import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";
import { NameAndLanguage } from "./name-and-language";

type Props = { page: PageContext; name: string; language: Locale };

/** The form for a person's own name and email language. */
export function ProfileForm({ page, name, language }: Props) {
  const { t, locale } = page;
  return (
    <Section id="about-you" title={t("account:profile.you")}>
      <PostForm action="/api/account/profile" locale={locale}>
        <NameAndLanguage page={page} name={name} language={language} />
        <Button>{t("account:profile.save")}</Button>
      </PostForm>
    </Section>
  );
}
