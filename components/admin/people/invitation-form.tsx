import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { RoleFields } from "@/components/work/role-fields";
import { locales, nativeLanguageName } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";
import type { PlaceChoice } from "@/lib/work/models";

type Props = { page: PageContext; cities: PlaceChoice[]; records: PlaceChoice[]; isAdministrator: boolean };

/** Invites a person by email to a role in a city or record. */
export function InvitationForm({ page: { locale, t, form }, ...choices }: Props) {
  return (
    <PostForm action="/api/admin/people/invite" locale={locale}>
      <TextInput
        id="email"
        name="email"
        type="email"
        autoComplete="off"
        label={t("work:people.email")}
        value={form.value("email")}
        error={form.error("email")}
        required
      />
      <TextInput
        id="name"
        name="name"
        autoComplete="off"
        label={t("work:people.name")}
        value={form.value("name")}
        error={form.error("name")}
      />
      <SelectInput
        id="language"
        name="language"
        label={t("work:people.language")}
        value={form.value("language") ?? locale}
        error={form.error("language")}
        choices={locales.map((code) => ({ value: code, label: nativeLanguageName(code), lang: code }))}
      />
      <RoleFields locale={locale} {...choices} value={form.value} error={form.error} />
      <Button>{t("work:people.send")}</Button>
    </PostForm>
  );
}
