import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  hidden: Record<string, string>;
  languages: Locale[];
  error: string | undefined;
};

/** Changes the source language of a record. */
export function SourceLanguageForm({ locale, hidden, languages, error }: Props) {
  const t = translator(locale);
  return (
    <PostForm
      action="/api/admin/translations/source-language"
      locale={locale}
      hidden={hidden}
      labelledBy="source-title"
    >
      <h2 id="source-title" className="font-read text-lead">
        {t("translation:source.title")}
      </h2>
      <SelectInput
        id="source-language"
        name="language"
        label={t("translation:language")}
        hint={t("translation:source.hint")}
        error={error}
        choices={languages.map((language) => ({ value: language, label: languageLabel(language, locale) }))}
      />
      <Button second>{t("translation:source.change")}</Button>
    </PostForm>
  );
}
