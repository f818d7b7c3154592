import { SelectInput, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import type { Locale } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; name: string; language: Locale };

/** The fields for a person's name and email language, filled with the saved values or with what was typed. */
export function NameAndLanguage({ page: { t, form }, name, language }: Props) {
  return (
    <>
      <TextInput {...form.field("name", name)} autoComplete="name" label={t("account:name")} required />
      <SelectInput
        {...form.field("language", language)}
        label={t("account:language")}
        hint={t("account:languageHint")}
        choices={languageChoices}
      />
    </>
  );
}
