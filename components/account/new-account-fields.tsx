import { SelectField, TextField } from "@/components/ui/field";
import { locales, nativeLanguageName } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";

const languages = locales.map((code) => ({ value: code, label: nativeLanguageName(code), lang: code }));

/** Name, language and, if wanted, a password of the account that an invitation makes. */
export function NewAccountFields({ page: { t, locale, form }, name }: { page: PageContext; name: string }) {
  return (
    <>
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
        value={form.value("language") ?? locale}
        error={form.error("language")}
      />
      <TextField
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
