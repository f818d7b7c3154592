import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { RoleFields } from "@/components/work/role-fields";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { locales, nativeLanguageName } from "@/lib/i18n/locales";
import { citiesForRoles, recordsForEditors } from "@/lib/records/admin/people-list";
import { citiesOf } from "@/lib/records/review/reviews";
import { type AdminProps, adminTitle } from "../../admin-page";
import { readWorkPage } from "../../work-page";

export const generateMetadata = adminTitle((t) => t("work:people.invite"));

/** Somebody new: an address, a role, and where. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form } = await readWorkPage(props, () => "/people/invite");
  if (citiesOf(actor)?.length === 0) notFound();
  const [cities, records] = await Promise.all([citiesForRoles(actor, locale), recordsForEditors(actor, locale)]);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/people`, label: t("work:people.title") }, { label: t("work:people.invite") }]}
      title={t("work:people.invite")}
      errors={form.summary(["email", "name", "language", "role", "city", "record"])}
    >
      <PostForm action="/api/admin/people/invite" locale={locale}>
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="off"
          label={t("work:people.email")}
          value={form.value("email")}
          error={form.error("email")}
          required
        />
        <TextField
          id="name"
          name="name"
          autoComplete="off"
          label={t("work:people.name")}
          value={form.value("name")}
          error={form.error("name")}
        />
        <SelectField
          id="language"
          name="language"
          label={t("work:people.language")}
          value={form.value("language") ?? locale}
          error={form.error("language")}
          choices={locales.map((code) => ({ value: code, label: nativeLanguageName(code), lang: code }))}
        />
        <RoleFields
          locale={locale}
          cities={cities}
          records={records}
          isAdministrator={can(actor, "invite", { cityId: null })}
          value={form.value}
          error={form.error}
        />
        <Button>{t("work:people.send")}</Button>
      </PostForm>
    </WorkFrame>
  );
}
