import { notFound } from "next/navigation";
import { ContactList } from "@/components/admin/people/contact-list";
import { InvitationList } from "@/components/admin/people/invitation-list";
import { ButtonLink } from "@/components/ui/button";
import { PersonEntry } from "@/components/work/person-entry";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { citiesForRoles, listInvitations, listPeople, recordsForEditors } from "@/lib/records/admin/people-list";
import { listContacts } from "@/lib/records/admin/person";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:people.title"));

const sentences = ["invited", "roles", "disabled", "enabled", "handedOver", "saved"] as const;

/** The people of the reader's cities: accounts with their roles, and contacts without an account. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readAdminPage(props, () => "/people");
  const people = (await listPeople(actor, locale)) ?? notFound();
  const timeZone = await timeZoneFor(actor);
  const [invitations, contacts, cities, records] = await Promise.all([
    listInvitations(actor, locale, new Date()),
    listContacts(actor, locale),
    citiesForRoles(actor, locale),
    recordsForEditors(actor, locale),
  ]);
  const done = sentences.find((sentence) => sentence === query.done);
  const isAdministrator = can(actor, "changeRoles", { cityId: null });
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:people.title") }]}
      title={t("work:people.title")}
      lead={t("work:people.lead")}
      done={done && t(`work:people.done.${done}`)}
      errors={form.summary()}
      aside={<ButtonLink href={`/${locale}/admin/people/invite`}>{t("work:people.invite")}</ButtonLink>}
    >
      <ul className="max-w-wide divide-y divide-rule border-y border-rule">
        {people.map((person) => (
          <PersonEntry
            key={person.id}
            locale={locale}
            person={person}
            colleagues={people.filter(({ id, disabledAt }) => id !== person.id && !disabledAt)}
            cities={cities}
            records={records}
            timeZone={timeZone}
            isAdministrator={isAdministrator}
            open={person.id === firstValue(query.person)}
            href={`/${locale}/admin/people?person=${person.id}#person-${person.id}`}
          />
        ))}
      </ul>
      <InvitationList locale={locale} lines={invitations} />
      <ContactList locale={locale} lines={contacts} />
    </WorkFrame>
  );
}
