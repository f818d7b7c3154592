import { notFound } from "next/navigation";
import { cache } from "react";
import { ContactFields } from "@/components/admin/people/contact-fields";
import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { organisationsFor } from "@/lib/records/admin/contact-list";
import { readPerson } from "@/lib/records/admin/person";
import { citiesOf } from "@/lib/records/review/cities";
import { type AdminProps, adminTitle, readAdminPage } from "../../../admin-page";

/** Cached, because the page and its title both need it. */
const findPerson = cache(readPerson);

export const generateMetadata = adminTitle(async (t, { id = "" }, actor) => {
  const person = actor && id !== "new" ? await findPerson(actor, id) : null;
  return person ? `${person.name}: ${t("work:people.contact")}` : t("work:people.addContact");
});

/** A contact without an account. Only those who may edit the person see the email address. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/people/contacts/${id}`);
  const { locale, t, actor, frame, form, params } = page;
  const isNew = params.id === "new";
  if (citiesOf(actor)?.length === 0) notFound();
  const person = isNew ? null : ((await findPerson(actor, params.id)) ?? notFound());
  const organisations = await organisationsFor(actor, locale);
  const title = person?.name ?? t("work:people.addContact");
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/people`, label: t("work:people.title") }, { label: title }]}
      title={title}
      errors={form.summary(["name", "email", "languages", "organisation"])}
    >
      <PostForm action="/api/admin/people/contacts" locale={locale} hidden={{ id: person?.id }}>
        <ContactFields page={page} person={person} />
        <SelectInput
          {...form.field("organisation", person?.organisation ?? "")}
          label={t("work:people.organisation")}
          emptyLabel={t("work:vocabularies.none")}
          choices={organisations.map(({ id, label }) => ({ value: id, label }))}
        />
        <Button>{t("work:people.saveContact")}</Button>
      </PostForm>
    </WorkFrame>
  );
}
