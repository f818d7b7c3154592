import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listContacts } from "@/lib/records/admin/contact-list";
import { listPeople } from "@/lib/records/admin/people-list";
import { citiesOf } from "@/lib/records/review/cities";
import { allPages, type ListReader } from "./list-reader";

/** The accounts of the reader's cities, with their roles. */
async function* peopleRows({ actor, locale }: ListReader, { q = "" }: Record<string, string>) {
  const t = translator(locale);
  for await (const person of allPages(async (page) => (await listPeople(actor, locale, { q, page }))?.lines)) {
    const roles = person.grants.map(
      ({ role, place }) => `${t(`account:role.${role}`)} (${place ?? t("work:people.everything")})`,
    );
    yield [
      ...[person.name, person.email, roles.join("; "), languageName(person.language, locale)],
      ...[person.lastSeenAt, person.disabledAt, person.id],
    ] satisfies ExportCell[];
  }
}

/** People without an account. Their addresses are never in a file. */
async function* contactRows({ actor, locale }: ListReader, { q = "" }: Record<string, string>) {
  const t = translator(locale);
  const yesOrNo = (value: boolean) => (value ? t("common:yes") : t("common:no"));
  for await (const line of allPages(async (page) => (await listContacts(actor, locale, { q, page })).lines))
    yield [
      ...[line.name, line.organisation, yesOrNo(line.showName), yesOrNo(line.hasAddress), yesOrNo(line.isFailing)],
      line.id,
    ] satisfies ExportCell[];
}

const seesPeople = ({ actor }: ListReader) => citiesOf(actor)?.length !== 0;

export function peopleTable(reader: ListReader, filters: Record<string, string>): ExportTable | null {
  const t = translator(reader.locale);
  const columns = [
    ...(["name", "email", "role"] as const).map((name) => t(`work:people.${name}`)),
    ...[t("translation:language"), t("rounds:export.lastSeen"), t("rounds:export.closed"), t("rounds:export.id")],
  ];
  return seesPeople(reader) ? { title: t("work:people.title"), columns, rows: peopleRows(reader, filters) } : null;
}

export function contactsTable(reader: ListReader, filters: Record<string, string>): ExportTable | null {
  const t = translator(reader.locale);
  const names = ["name", "organisation", "shown", "hasAddress", "failing"] as const;
  const columns = [...names.map((name) => t(`work:people.${name}`)), t("rounds:export.id")];
  return seesPeople(reader) ? { title: t("work:people.contacts"), columns, rows: contactRows(reader, filters) } : null;
}
