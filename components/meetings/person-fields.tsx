import { SelectInput, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FieldOfForm } from "@/lib/routes/form-field";

export const personFields = ["name", "office", "email", "language"] as const;

type Props = {
  locale: Locale;
  field: FieldOfForm;
};

/** The fields with which a person is named, by a host or by their city. */
export function PersonFields({ locale, field }: Props) {
  const t = translator(locale);
  return (
    <>
      <TextInput {...field("name")} label={t("hosting:people.name")} />
      <TextInput {...field("office")} label={t("hosting:people.office")} optional={t("account:optional")} />
      <TextInput {...field("email")} type="email" label={t("hosting:other.email")} />
      <SelectInput {...field("language", locale)} label={t("hosting:other.language")} choices={languageChoices} />
    </>
  );
}
