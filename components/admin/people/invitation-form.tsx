import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { RoleFields } from "@/components/work/role-fields";
import type { PageContext } from "@/lib/routes/form-state";
import type { PlaceChoice } from "@/lib/work/models";

type Props = { page: PageContext; cities: PlaceChoice[]; records: PlaceChoice[]; isAdministrator: boolean };

/** Invites a person by email to a role in a city or record. */
export function InvitationForm({ page: { locale, t, form }, ...choices }: Props) {
  return (
    <PostForm action="/api/admin/people/invite" locale={locale}>
      <TextInput {...form.field("email")} type="email" autoComplete="off" label={t("work:people.email")} required />
      <TextInput {...form.field("name")} autoComplete="off" label={t("work:people.name")} />
      <SelectInput {...form.field("language", locale)} label={t("work:people.language")} choices={languageChoices} />
      <RoleFields locale={locale} {...choices} form={form} />
      <Button>{t("work:people.send")}</Button>
    </PostForm>
  );
}
