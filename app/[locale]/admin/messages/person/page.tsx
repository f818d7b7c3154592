import { notFound } from "next/navigation";
import { PersonDataReport } from "@/components/inbox/person-data";
import { PersonSearch } from "@/components/inbox/person-search";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { countPersonData, readPersonData } from "@/lib/contact/person-data";
import { readDraft } from "@/lib/routes/draft";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("inbox:person.title"));

/** Exports or erases everything stored about an email address. Administrators only. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/messages/person");
  const { locale, t, actor, frame, form, query } = page;
  if (!can(actor, "erasePeople", { cityId: null })) notFound();
  const draft = await readDraft(query.asked, new Date());
  const email = [draft?.values.email ?? ""].flat()[0] ?? "";
  const data = email ? ((await readPersonData(actor, email)) ?? notFound()) : null;
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/messages`, label: t("inbox:nav") }, { label: t("inbox:person.title") }]}
      title={t("inbox:person.title")}
      lead={t("inbox:person.lead")}
      done={query.done === "erased" ? t("inbox:person.erased") : undefined}
      errors={form.summary(["email", "confirm"])}
    >
      <PersonSearch page={page} email={email} />
      {data && (
        <PersonDataReport page={page} email={email} counts={countPersonData(data)} asked={firstValue(query.asked)} />
      )}
    </WorkFrame>
  );
}
