import { Prisma } from "@/lib/db";
import { inLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { PersonView } from "@/lib/kinds/card";
import { readRows, translationsColumn } from "@/lib/records/store/read-rows";

type Row = {
  id: string;
  name: string;
  showName: boolean;
  languages: string[];
  organisationId: string | null;
  translations: { language: string; office: string | null }[];
};

function viewPerson(row: Row, locale: Locale): PersonView {
  const offices = Object.fromEntries(row.translations.map(({ language, office }) => [language, office]));
  const office = inLanguage<string>(offices, locale, (row.languages[0] ?? "en") as Locale);
  return {
    id: row.id,
    name: row.showName ? row.name : null,
    office: office && { text: office.value, language: office.language, isFallback: office.isFallback },
    languages: row.languages as Locale[],
    organisationId: row.organisationId,
  };
}

/**
 * The people that match an SQL condition, by name. Email addresses are in another table that public reads never join.
 */
export async function findPeople(condition: Prisma.Sql, locale: Locale): Promise<PersonView[]> {
  const rows = await readRows<Row>(Prisma.sql`
    SELECT "id", "name", "showName", "languages", "organisationId", ${translationsColumn("Person")}
    FROM "Person" WHERE ${condition} ORDER BY "name", "id"`);
  return rows.map((row) => viewPerson(row, locale));
}

/** Person id → what the public may know of them. */
export async function readPeople(ids: string[], locale: Locale): Promise<Map<string, PersonView>> {
  if (ids.length === 0) return new Map();
  const people = await findPeople(Prisma.sql`"id" = ANY(${ids}::uuid[])`, locale);
  return new Map(people.map((person) => [person.id, person]));
}
