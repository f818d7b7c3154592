import { database } from "@/lib/db";
import { inLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { PersonView } from "@/lib/kinds/card";

export async function readPeople(ids: string[], locale: Locale): Promise<Map<string, PersonView>> {
  if (ids.length === 0) return new Map();
  const rows = await database().person.findMany({ where: { id: { in: ids } }, include: { translations: true } });
  const people = rows.map((row) => {
    const offices = Object.fromEntries(row.translations.map(({ language, office }) => [language, office]));
    const office = inLanguage<string>(offices, locale, (row.languages[0] ?? "en") as Locale);
    return {
      id: row.id,
      name: row.showName ? row.name : null,
      office: office && { text: office.value, language: office.language, isFallback: office.isFallback },
      languages: row.languages as Locale[],
      organisationId: row.organisationId,
    };
  });
  return new Map(people.map((person) => [person.id, person]));
}
