import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { PersonEntry } from "@/components/work/person-entry";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { can } from "@/lib/auth/can";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import {
  citiesForRoles,
  type InvitationLine,
  listInvitations,
  listPeople,
  recordsForEditors,
} from "@/lib/records/admin/people-list";
import { type ContactLine, listContacts } from "@/lib/records/admin/person";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { type AdminProps, adminTitle, one } from "../admin-page";
import { readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("work:people.title"));

function Invitations({ locale, lines }: { locale: Locale; lines: InvitationLine[] }) {
  const t = translator(locale);
  if (lines.length === 0) return null;
  return (
    <WorkPart id="invitations" title={t("work:people.invitations")}>
      <ul className="max-w-wide divide-y divide-rule border-y border-rule">
        {lines.map(({ id, name, email, role, place, until }) => (
          <li key={id} className="py-2">
            {name || email}{" "}
            <span className="text-note text-quiet">
              {[
                name ? email : "",
                t(`account:role.${role}`),
                place ?? "",
                t("work:people.validUntil", { day: formatDay(until.toISOString().slice(0, 10), locale) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}

function contactColumns(locale: Locale) {
  const t = translator(locale);
  const yesOrNo = (value: boolean) => (value ? t("common:yes") : t("common:no"));
  return [
    {
      key: "name",
      title: t("work:people.name"),
      cell: ({ id, name }: ContactLine) => (
        <a href={`/${locale}/admin/people/contacts/${id}`} className="target">
          {name}
        </a>
      ),
    },
    {
      key: "organisation",
      title: t("work:people.organisation"),
      cell: ({ organisation }: ContactLine) => organisation ?? "–",
    },
    { key: "shown", title: t("work:people.shown"), cell: ({ showName }: ContactLine) => yesOrNo(showName) },
    { key: "address", title: t("work:people.hasAddress"), cell: ({ hasAddress }: ContactLine) => yesOrNo(hasAddress) },
  ];
}

function Contacts({ locale, lines }: { locale: Locale; lines: ContactLine[] }) {
  const t = translator(locale);
  return (
    <WorkPart id="contacts" title={t("work:people.contacts")}>
      <p className="max-w-measure text-quiet">{t("work:people.contactsLead")}</p>
      <ButtonLink href={`/${locale}/admin/people/contacts/new`} second>
        {t("work:people.addContact")}
      </ButtonLink>
      {lines.length > 0 && (
        <Table
          caption={t("work:people.contacts")}
          columns={contactColumns(locale)}
          lines={lines}
          lineKey={({ id }) => id}
        />
      )}
    </WorkPart>
  );
}

const sentences = ["invited", "roles", "disabled", "enabled", "handedOver", "saved"] as const;

/** The people of my cities: with an account and their roles, and contacts without one. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readWorkPage(props, () => "/people");
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
            open={person.id === one(query.person)}
            href={`/${locale}/admin/people?person=${person.id}#person-${person.id}`}
          />
        ))}
      </ul>
      <Invitations locale={locale} lines={invitations} />
      <Contacts locale={locale} lines={contacts} />
    </WorkFrame>
  );
}
