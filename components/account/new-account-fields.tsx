import { TextInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { NameAndLanguage } from "./name-and-language";

/** The fields of an account created by an invitation: name, language and an optional password. */
export function NewAccountFields({ page, name }: { page: PageContext; name: string }) {
  const { t, locale, form } = page;
  return (
    <>
      <NameAndLanguage page={page} name={name} language={locale} />
      <TextInput
        id="password"
        name="password"
        type="password"
        autoComplete="new-password"
        label={t("account:password.label")}
        optional={t("account:optional")}
        hint={t("account:invitation.passwordHint")}
        error={form.error("password")}
      />
    </>
  );
}
