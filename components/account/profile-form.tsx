import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";

const languages = locales.map((code) => ({ value: code, label: nativeLanguageName(code), lang: code }));

type Props = { page: PageContext; name: string; language: Locale };

/** The name of the person and the language of their e-mails. */
export function ProfileForm({ page: { t, locale, form }, name, language }: Props) {
  return (
    <Section id="about-you" title={t("account:profile.you")}>
      <PostForm action="/api/account/profile" locale={locale}>
        <TextField
          id="name"
          name="name"
          autoComplete="name"
          label={t("account:name")}
          value={form.value("name") ?? name}
          error={form.error("name")}
          required
        />
        <SelectField
          id="language"
          name="language"
          label={t("account:language")}
          hint={t("account:languageHint")}
          choices={languages}
          value={form.value("language") ?? language}
          error={form.error("language")}
        />
        <Button>{t("account:profile.save")}</Button>
      </PostForm>
    </Section>
  );
}
