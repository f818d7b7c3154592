import { notFound } from "next/navigation";
import { ExportForm } from "@/components/admin/export/export-form";
import { ContactList } from "@/components/admin/people/contact-list";
import { InvitationList } from "@/components/admin/people/invitation-list";
import { PeopleSearch } from "@/components/admin/people/people-search";
import { ButtonLink } from "@/components/ui/button";
import { Pager } from "@/components/work/pager";
import { PersonEntry } from "@/components/work/person-entry";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { listContacts } from "@/lib/records/admin/contact-list";
import { listInvitations } from "@/lib/records/admin/invitation-list";
import { citiesForRoles, listPeople, peoplePerPage } from "@/lib/records/admin/people-list";
import { readOpenPerson } from "@/lib/records/admin/person-page";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { firstValue, pageNumber, queryString } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:people.title"));

const sentences = [
  ...(["invited", "roles", "disabled", "enabled", "handedOver", "saved", "resent", "withdrawn"] as const),
  ...(["resetAsked", "resetDone", "resetStopped"] as const),
];

/** The people of the reader's cities: accounts with their roles, and contacts without an account. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readAdminPage(props, () => "/people");
  const now = new Date();
  const [q, page, chosen] = [firstValue(query.q), pageNumber(query.page), firstValue(query.person)];
  const people = (await listPeople(actor, locale, { q, page, person: chosen || undefined })) ?? notFound();
  const [timeZone, invitations, contacts, cities, open] = await Promise.all([
    timeZoneFor(actor),
    chosen ? [] : listInvitations(actor, locale, now),
    chosen ? null : listContacts(actor, locale, { q, page: pageNumber(query.contacts) }),
    citiesForRoles(actor, locale),
    chosen ? readOpenPerson(actor, people.lines[0], form, locale) : null,
  ]);
  const done = sentences.find((sentence) => sentence === query.done);
  const href = (more: Record<string, string>) => `/${locale}/admin/people?${new URLSearchParams({ q, ...more })}`;
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:people.title") }]}
      title={t("work:people.title")}
      lead={t("work:people.lead")}
      done={done && t(`work:people.done.${done}`)}
      errors={form.summary(["role", "city", "find"])}
      aside={<ButtonLink href={`/${locale}/admin/people/invite`}>{t("work:people.invite")}</ButtonLink>}
    >
      <PeopleSearch locale={locale} q={q} />
      {chosen && (
        <p>
          <a href={`/${locale}/admin/people`} className="target">
            {t("work:people.all")}
          </a>
        </p>
      )}
      {people.lines.length === 0 && <p>{t("work:people.nobodyFound")}</p>}
      <ul className="max-w-wide divide-y divide-rule border-y border-rule empty:hidden">
        {people.lines.map((person) => (
          <PersonEntry
            key={person.id}
            locale={locale}
            person={person}
            cities={cities}
            timeZone={timeZone}
            isAdministrator={can(actor, "changeRoles", { cityId: null })}
            open={open}
            href={`/${locale}/admin/people?person=${person.id}#person-${person.id}`}
          />
        ))}
      </ul>
      <Pager
        locale={locale}
        label={t("work:people.pages")}
        page={page}
        pages={Math.ceil(people.total / peoplePerPage)}
        href={(number) => href({ page: String(number) })}
      />
      {people.total > 0 && !chosen && <ExportForm locale={locale} list="people" query={queryString({ q })} />}
      <InvitationList locale={locale} lines={invitations} now={now} />
      {contacts && (
        <ContactList
          locale={locale}
          {...contacts}
          page={pageNumber(query.contacts)}
          q={q}
          href={(number) => `${href({ contacts: String(number) })}#contacts`}
        />
      )}
    </WorkFrame>
  );
}
