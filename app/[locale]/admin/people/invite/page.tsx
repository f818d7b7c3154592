import { notFound } from "next/navigation";
import { InvitationForm } from "@/components/admin/people/invitation-form";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { citiesForRoles } from "@/lib/records/admin/people-list";
import { foundChoices } from "@/lib/records/admin/person-page";
import { citiesOf } from "@/lib/records/review/cities";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("work:people.invite"));

/** Invites a person by email address to a role in a city or record. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/people/invite");
  const { locale, t, actor, frame, form } = page;
  if (citiesOf(actor)?.length === 0) notFound();
  const [cities, records] = await Promise.all([citiesForRoles(actor, locale), foundChoices(actor, form, locale)]);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/people`, label: t("work:people.title") }, { label: t("work:people.invite") }]}
      title={t("work:people.invite")}
      errors={form.summary(["email", "name", "language", "role", "city", "find"])}
    >
      <InvitationForm
        page={page}
        cities={cities}
        records={records}
        isAdministrator={can(actor, "invite", { cityId: null })}
      />
    </WorkFrame>
  );
}
